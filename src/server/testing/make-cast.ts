import { clockAt } from './clock-at';
import {
  type Actor,
  centreRoles,
  type MembershipRole,
  type OrganisationKind,
  system,
  visitor,
} from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { refusalsOf } from '../errors';
import { createCaller } from '../routers/root';
import { actorOf, makePerson } from './make-people';

export const noon = new Date('2027-02-01T11:00:00Z');
const organisations = [
  { id: 'unit-1', slug: 'vard', kind: 'department', name: 'Vård- och omsorgsförvaltningen' },
  { id: 'unit-2', slug: 'hem', kind: 'city_company', name: 'Helsingborgshem' },
  { id: 'solver-1', slug: 'trygg-natt', kind: 'company', name: 'Trygg Natt AB' },
  { id: 'solver-2', slug: 'annan', kind: 'academia', name: 'Annan forskargrupp' },
  { id: 'home-1', slug: 'boende', kind: 'private_person', name: 'Barbro Boende' },
] as const satisfies readonly Readonly<{ id: string; slug: string; kind: OrganisationKind; name: string }>[];

/** Two units, three solvers, and one person for each way of meeting a response or a proposal. */
export async function makeCast(db: Db) {
  await db.organisation.createMany({ data: [...organisations] });
  await db.theme.createMany({
    data: [
      { key: 'care', sv: 'Vård och omsorg', en: 'Health and care', position: 1 },
      { key: 'climate', sv: 'Klimat', en: 'Climate', position: 2 },
    ],
  });
  const in_ = async (organisationId: string, ...roles: MembershipRole[]) =>
    actorOf(db, await makePerson(db, { memberships: [{ organisationId, roles }] }, noon), noon);
  const atCentre = async (...roles: (typeof centreRoles)[number][]) =>
    actorOf(db, await makePerson(db, { centreRoles: roles }, noon), noon);
  return {
    writer: await in_('solver-1', 'editor'),
    colleague: await in_('solver-1', 'owner'),
    reader: await in_('solver-1', 'member'),
    competitor: await in_('solver-2', 'owner'),
    resident: await in_('home-1', 'owner'),
    unitEditor: await in_('unit-1', 'editor'),
    unitEvaluator: await in_('unit-1', 'evaluator'),
    unitApprover: await in_('unit-1', 'approver'),
    unitMember: await in_('unit-1', 'member'),
    otherUnit: await in_('unit-2', 'owner', 'approver', 'evaluator'),
    coordinator: await atCentre('coordinator'),
    restOfCentre: await atCentre('adviser', 'registrar', 'administrator'),
    wholeCentre: await atCentre(...centreRoles),
    nobody: await atCentre(),
    visitor,
    system,
  } satisfies Record<string, Actor>;
}
export type Cast = Awaited<ReturnType<typeof makeCast>>;

/** The API as somebody at a moment. */
export const apiAs = (db: Db, actor: Actor, now: Date = noon) => createCaller({ db, actor, now, clock: clockAt(now) });

/** The codes that a call was refused with, or "done". */
export const codesOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (refusalsOf(error) ?? [{ code: String(error) }]).map(({ code }) => code).join(' '),
  );

/** The addresses of these people, in order of the alphabet. */
export async function emailsOf(db: Db, actors: readonly Actor[]): Promise<string[]> {
  const ids = actors.flatMap((actor) => (actor.kind === 'person' ? [actor.userId] : []));
  const found = await db.user.findMany({ where: { id: { in: ids } }, select: { email: true } });
  return found.map(({ email }) => email).sort();
}
