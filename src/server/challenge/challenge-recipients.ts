import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import type { Db, Tx } from '../adapters/db/client';

export type Recipient = Readonly<{ id: string; email: string; language: Language }>;

const recipient = { id: true, email: true, language: true } as const;

/** Members of an organisation with one of the roles. */
export const listMembers = (
  db: Db | Tx,
  organisationId: string,
  roles: readonly MembershipRole[],
): Promise<Recipient[]> =>
  db.user.findMany({
    where: { memberships: { some: { organisationId, roles: { hasSome: [...roles] } } } },
    select: recipient,
  });

/** One person by id; none when the account is gone. */
export const listPerson = (db: Db | Tx, userId: string | null): Promise<Recipient[]> =>
  userId === null ? Promise.resolve([]) : db.user.findMany({ where: { id: userId }, select: recipient });

/**
 * All whom a change of a published challenge concerns: who follows it, and who writes for an organisation that has
 * responded or begun to. They are one list, each person once: the mail does not tell one kind from the other.
 */
export const listConcerned = (db: Db | Tx, challengeId: string): Promise<Recipient[]> =>
  db.user.findMany({
    where: {
      OR: [
        { follows: { some: { challengeId } } },
        { responses: { some: { challengeId } } },
        {
          memberships: {
            some: {
              roles: { hasSome: ['owner', 'editor'] },
              organisation: { responses: { some: { challengeId } } },
            },
          },
        },
      ],
    },
    orderBy: { id: 'asc' },
    select: recipient,
  });
