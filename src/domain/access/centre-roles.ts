import { err, ok, type Result } from '../shared/result';
import { type Actor, type CentreRole, centreRoles } from './actor';
import { hasCentreRole } from './roles';

/** May see who has roles at the centre, and change them: administrators, and the installation itself (first start). */
export const canSetCentreRoles = (actor: Actor): boolean =>
  actor.kind === 'system' || hasCentreRole(actor, ['administrator']);

/** New roles at the centre, in their fixed order. Code: last_administrator (someone must be able to give roles). */
export function decideCentreRoles(
  administrators: readonly string[],
  userId: string,
  wanted: readonly CentreRole[],
): Result<CentreRole[], Readonly<{ code: 'last_administrator'; field: string }>> {
  const roles = centreRoles.filter((role) => wanted.includes(role));
  const loses = administrators.includes(userId) && !roles.includes('administrator');
  if (loses && administrators.every((one) => one === userId))
    return err({ code: 'last_administrator', field: 'roles' });
  return ok(roles);
}
