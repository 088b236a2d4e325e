import { type Actor, visitor } from '@/domain/access/actor';
import type { Db } from '../db/client';
import { hashSessionToken } from './session-token';

/** Who the session cookie belongs to, with the roles of this very moment: one statement, on every request. */
export async function findActor(db: Db, sessionToken: string | null, now: Date): Promise<Actor> {
  if (!sessionToken) return visitor;
  const session = await db.session.findUnique({
    where: { sessionToken: hashSessionToken(sessionToken) },
    relationLoadStrategy: 'join',
    select: {
      expires: true,
      user: {
        select: {
          id: true,
          centreRoles: true,
          memberships: { select: { organisationId: true, roles: true, organisation: { select: { kind: true } } } },
        },
      },
    },
  });
  if (!session || session.expires <= now) return visitor;
  return {
    kind: 'person',
    userId: session.user.id,
    centreRoles: session.user.centreRoles,
    memberships: session.user.memberships.map(({ organisationId, roles, organisation }) => ({
      organisationId,
      roles,
      kind: organisation.kind,
    })),
  };
}
