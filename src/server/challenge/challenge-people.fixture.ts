import { clockAt } from '../testing/clock-at';
import type { Actor, MembershipRole, SignedIn } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { createCaller } from '../routers/root';

export const noon = new Date('2027-02-01T11:00:00Z');
export const later = (days: number): Date => new Date(noon.getTime() + days * 86_400_000);

type Person = Readonly<{
  name: string;
  organisationId: string;
  roles: MembershipRole[];
  kind?: 'department' | 'company';
}>;

async function makePerson(db: Db, { name, organisationId, roles, kind = 'department' }: Person): Promise<SignedIn> {
  const { id: userId } = await db.user.create({
    data: { name, email: `${name}@${organisationId}.example`, memberships: { create: { organisationId, roles } } },
    select: { id: true },
  });
  return { kind: 'person', userId, centreRoles: [], memberships: [{ organisationId, kind, roles }] };
}

/** Two units and a solver, with the people who meet around a challenge. */
export async function makePeople(db: Db) {
  await db.organisation.createMany({
    data: [
      { id: 'unit-1', slug: 'vard', kind: 'department', name: 'Vård- och omsorgsförvaltningen' },
      { id: 'unit-2', slug: 'kultur', kind: 'department', name: 'Kulturförvaltningen' },
      { id: 'solver-1', slug: 'trygg-natt', kind: 'company', name: 'Trygg Natt AB' },
    ],
  });
  await db.theme.create({ data: { key: 'care', sv: 'Vård och omsorg', en: 'Care' } });
  await db.unGoal.create({ data: { number: 3, sv: 'Hälsa', en: 'Health' } });
  await db.skill.create({ data: { key: 'fall-detection', level: 3, sv: 'Falldetektering', en: 'Fall detection' } });
  const inUnit = (name: string, ...roles: MembershipRole[]) =>
    makePerson(db, { name, organisationId: 'unit-1', roles });
  return {
    author: await inUnit('author', 'editor'),
    colleague: await inUnit('colleague', 'editor', 'approver'),
    approver: await inUnit('approver', 'approver'),
    member: await inUnit('member', 'member'),
    outsider: await makePerson(db, { name: 'outsider', organisationId: 'unit-2', roles: ['owner', 'approver'] }),
    solver: await makePerson(db, { name: 'solver', organisationId: 'solver-1', roles: ['owner'], kind: 'company' }),
  };
}
export type People = Awaited<ReturnType<typeof makePeople>>;

/** The API as somebody, at a moment. */
export const apiOf = (db: Db, actor: Actor, now: Date = noon) => createCaller({ db, actor, now, clock: clockAt(now) });

const texts = {
  title: 'Färre fall om natten',
  summary: 'Vi vill prova.',
  need: 'Många faller.',
  affected: 'Boende.',
  today: 'Rundor.',
  wishedEffect: 'Färre skador.',
  constraints: 'Ingen bild.',
  offerSite: 'Ett boende.',
};

/** What fills a draft on the track `testbed`, in Swedish only. */
export const wholePatch = {
  sv: texts,
  themes: ['care'],
  unGoals: [3],
  skills: [{ skill: 'fall-detection', need: 'must' as const }],
  criteria: [
    { sv: 'Nytta', en: '', weight: 60 },
    { sv: 'Pris', en: '', weight: 40 },
  ],
  deadlineOn: '2027-03-03',
  startOn: '2027-04-01',
};
