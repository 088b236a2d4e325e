import { isUnit } from './roles';
import type { Circle } from './members';

/**
 * What happens to an organisation when somebody's account goes: nothing, its last owner hands it over to another member
 * first, it is retired because nobody is left who could answer for it, or it is forgotten with the resident that it is.
 */
export type Leaving = 'stays' | 'hand_over' | 'retire' | 'forget';

/** Of which sort the leaving is. A unit stays also when it is empty: an administrator at the centre invites to it. */
export function leavingOf({ kind, members }: Circle, userId: string): Leaving {
  const others = members.filter((member) => member.userId !== userId);
  if (others.length === members.length) return 'stays';
  if (others.length === 0) {
    if (kind === 'private_person') return 'forget';
    return isUnit(kind) ? 'stays' : 'retire';
  }
  const owns = members.some((member) => member.userId === userId && member.roles.includes('owner'));
  return owns && !others.some(({ roles }) => roles.includes('owner')) ? 'hand_over' : 'stays';
}
