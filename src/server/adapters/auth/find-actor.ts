import { type Actor, type SignedIn, visitor } from '@/domain/access/actor';
import { type Db, poolOf } from '../db/client';
import { hashSessionToken } from './session-token';

type Row = Omit<SignedIn, 'kind'> & Readonly<{ isOver: boolean }>;

// Every page and every call of somebody who is signed in waits for this one: prepared, and without Prisma's joins.
// Moments stand in the table as UTC without saying so; milliseconds say the same wherever they are read. Lists that were
// never written are null in the table, and empty.
const session = {
  name: 'find_actor',
  text: `select "User"."id" as "userId", coalesce(to_json("centreRoles"), '[]') as "centreRoles",
    extract(epoch from "Session"."expires") * 1000 <= $2::float8 as "isOver",
    (select coalesce(json_agg(json_build_object('organisationId', "organisationId", 'roles', coalesce(to_json("roles"), '[]'), 'kind', "kind")
      order by "Membership"."createdAt", "organisationId"), '[]')
      from "Membership" join "Organisation" on "Organisation"."id" = "organisationId"
      where "userId" = "User"."id") as "memberships"
    from "Session" join "User" on "User"."id" = "Session"."userId" where "sessionToken" = $1`,
};

/** Who the session cookie belongs to, with the roles of this very moment: one statement, on every request. */
export async function findActor(db: Db, sessionToken: string | null, now: Date): Promise<Actor> {
  if (!sessionToken) return visitor;
  const values = [hashSessionToken(sessionToken), now.getTime()];
  const { rows } = await poolOf(db).query<Row>({ ...session, values });
  const [row] = rows;
  if (!row || row.isOver) return visitor;
  const { userId, centreRoles, memberships } = row;
  return { kind: 'person', userId, centreRoles, memberships };
}
