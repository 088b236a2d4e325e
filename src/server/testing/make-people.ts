import { randomUUID } from 'node:crypto';
import type { CentreRole, MembershipRole, SignedIn } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { findActor } from '../adapters/auth/find-actor';
import { hashSessionToken, newSessionToken } from '../adapters/auth/session-token';
import type { Db } from '../adapters/db/client';

type Wanted = Readonly<{
  email?: string;
  name?: string | null;
  language?: Language;
  centreRoles?: readonly CentreRole[];
  memberships?: readonly Readonly<{ organisationId: string; roles: readonly MembershipRole[] }>[];
}>;
export type MadePerson = Readonly<{ userId: string; email: string; sessionToken: string }>;

const hour = 3_600_000;

/** A person with a session that is good for an hour after `now`. */
export async function makePerson(db: Db, wanted: Wanted = {}, now: Date = new Date()): Promise<MadePerson> {
  const sessionToken = newSessionToken();
  const { id, email } = await db.user.create({
    data: {
      email: wanted.email ?? `${randomUUID()}@example.org`,
      name: wanted.name === undefined ? 'Vera Test' : wanted.name,
      language: wanted.language ?? 'sv',
      centreRoles: [...(wanted.centreRoles ?? [])],
      memberships: {
        create: (wanted.memberships ?? []).map(({ organisationId, roles }) => ({ organisationId, roles: [...roles] })),
      },
      sessions: { create: { sessionToken: hashSessionToken(sessionToken), expires: new Date(now.getTime() + hour) } },
    },
    select: { id: true, email: true },
  });
  return { userId: id, email, sessionToken };
}

/** The person as the next request would see them. Throws when the session is gone. */
export async function actorOf(db: Db, person: MadePerson, now: Date = new Date()): Promise<SignedIn> {
  const actor = await findActor(db, person.sessionToken, now);
  if (actor.kind !== 'person') throw new Error('this person has no session any more');
  return actor;
}
