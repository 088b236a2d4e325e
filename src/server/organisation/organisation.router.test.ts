import { clockAt } from '../testing/clock-at';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, organisationKinds, type SignedIn, system, visitor } from '@/domain/access/actor';
import { aMembership, aPerson, atTheCentre } from '@/domain/access/actor.fixture';
import { canRead } from '@/domain/organisation/policy';
import { refusalsOf } from '../errors';
import { createCaller } from '../routers/root';
import { makeChallenge } from '../testing/make-challenge';
import { makeMember, makeOrganisation } from '../testing/make-organisation';
import { useTestDatabase } from '../testing/test-database';
import { readableBy } from './organisation.queries';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const as = (actor: Actor) => createCaller({ db: test.db, actor, now, clock: clockAt(now) }).organisation;
const refusals = async (pending: Promise<unknown>) => {
  const error: unknown = await pending.then(
    () => null,
    (found: unknown) => found,
  );
  return refusalsOf(error)?.map(({ code, field }) => (field ? `${code} ${field}` : code)) ?? null;
};

type Made = Awaited<ReturnType<typeof makeOrganisation>>;
let firm: Made;
let owner: SignedIn;
let member: SignedIn;
beforeAll(async () => {
  firm = await makeOrganisation(test.db, { name: 'Nattljus AB' });
  owner = await makeMember(test.db, firm);
  member = await makeMember(test.db, firm, ['member']);
});

const versionNow = async () =>
  (await test.db.organisation.findUniqueOrThrow({ where: { id: firm.id }, select: { version: true } })).version;

describe('reading', () => {
  it('is scoped in the query exactly as in the policy', async () => {
    const all = await Promise.all(organisationKinds.map((kind) => makeOrganisation(test.db, { kind })));
    const actors: Actor[] = [
      visitor,
      system,
      aPerson(),
      ...all.map(({ id, kind }) => aPerson({ memberships: [aMembership(id, ['member'], kind)] })),
      ...(['coordinator', 'adviser', 'registrar', 'administrator'] as const).map((role) => atTheCentre(role)),
    ];
    for (const actor of actors) {
      const where = { AND: [{ id: { in: all.map(({ id }) => id) } }, readableBy(actor)] };
      const rows = await test.db.organisation.findMany({ where, select: { id: true } });
      const allowed = all.filter((one) => canRead(actor, one)).map(({ id }) => id);
      expect(rows.map(({ id }) => id).sort()).toEqual(allowed.sort());
    }
  });

  it('shows a solver’s profile to anyone, in the language asked for, and marks what is in the other', async () => {
    const found = await as(visitor).bySlug({ slug: firm.slug, language: 'en' });
    expect(found.summary).toEqual({ text: 'Vi hjälper äldre.', language: 'sv' });
    expect(found.skills).toMatchObject([{ key: 'fall-detection', label: 'fall-detection', level: 'expert' }]);
    expect(found.references.map(({ title }) => title)).toEqual(['Trygg natt']);
  });

  it('has no page for a unit or, to a visitor, for a resident', async () => {
    const unit = await makeOrganisation(test.db, { kind: 'department' });
    const resident = await makeOrganisation(test.db, { kind: 'private_person' });
    const editor = await makeMember(test.db, unit, ['editor']);
    expect(await refusals(as(visitor).bySlug({ slug: unit.slug, language: 'sv' }))).toEqual(['not_found']);
    expect(await refusals(as(visitor).bySlug({ slug: resident.slug, language: 'sv' }))).toEqual(['not_found']);
    expect(await as(editor).bySlug({ slug: resident.slug, language: 'sv' })).toMatchObject({ kind: 'private_person' });
  });

  it('never shows a sole trader’s number, which is a personal one', async () => {
    const trader = await makeOrganisation(test.db, { registrationNumber: '1212121212' });
    const company = await makeOrganisation(test.db, { registrationNumber: '2120001157' });
    const numberOf = async ({ slug }: Made) => (await as(visitor).bySlug({ slug, language: 'sv' })).registrationNumber;
    expect(await numberOf(trader)).toBeNull();
    expect(await numberOf(company)).toBe('212000-1157');
  });

  it('gives the form only to editors, and hides that it exists from others', async () => {
    expect(await as(owner).forEdit({ id: firm.id })).toMatchObject({ slug: firm.slug });
    expect(await refusals(as(member).forEdit({ id: firm.id }))).toEqual(['forbidden']);
    expect(await refusals(as(aPerson()).forEdit({ id: firm.id }))).toEqual(['not_found']);
    expect(await refusals(as(visitor).forEdit({ id: firm.id }))).toEqual(['sign_in_first']);
    expect(await as(member).mine()).toMatchObject([{ id: firm.id, canEdit: false }]);
  });
});

describe('registering', () => {
  const wanted = { kind: 'association' as const, name: 'Grannar i Söder', registrationNumber: null };

  it('makes the person its owner, with a free address, and tells the outbox', async () => {
    const { id: userId } = await test.db.user.create({ data: { email: 'ny@exempel.example' }, select: { id: true } });
    const person = aPerson({ userId });
    const first = await as(person).create(wanted);
    const second = await as(person).create(wanted);
    expect([first.slug, second.slug]).toEqual(['grannar-i-soder', 'grannar-i-soder-2']);
    const key = { userId_organisationId: { userId, organisationId: first.id } };
    expect(await test.db.membership.findUnique({ where: key, select: { roles: true } })).toEqual({ roles: ['owner'] });
    const told = { topic: 'organisation.changed', nounId: first.id };
    expect(await test.db.outboxEntry.count({ where: told })).toBe(1);
  });

  it('is refused to visitors, and units to all but an administrator', async () => {
    expect(await refusals(as(visitor).create(wanted))).toEqual(['sign_in_first']);
    expect(await refusals(as(owner).create({ ...wanted, kind: 'department' }))).toEqual(['forbidden']);
  });

  it('is refused without a name, with a number that is wrong or taken', async () => {
    await makeOrganisation(test.db, { registrationNumber: '5565475489' });
    const create = (over: object) => refusals(as(owner).create({ ...wanted, ...over }));
    expect(await create({ name: ' ' })).toEqual(['organisation_name_missing name']);
    expect(await create({ registrationNumber: '1' })).toEqual(['organisation_number_invalid registrationNumber']);
    const taken = ['organisation_number_taken registrationNumber'];
    expect(await create({ registrationNumber: '556547-5489' })).toEqual(taken);
  });
});

describe('references', () => {
  const work = { language: 'sv' as const, title: 'Ljus i trapphus', text: 'Tolv trapphus.', year: 2025, url: null };
  const titles = async () => (await as(owner).forEdit({ id: firm.id })).references.map(({ title }) => title);

  it('are added, changed, moved and removed', async () => {
    const { id } = firm;
    const { referenceId, version } = await as(owner).addReference({ id, ...work });
    expect(await titles()).toEqual(['Trygg natt', 'Ljus i trapphus']);
    const moved = await as(owner).moveReference({ id, version, referenceId, step: 'up' });
    expect(await titles()).toEqual(['Ljus i trapphus', 'Trygg natt']);
    const changed = await as(owner).changeReference({
      ...work,
      id,
      version: moved.version,
      referenceId,
      title: 'Nytt',
    });
    expect(await titles()).toEqual(['Nytt', 'Trygg natt']);
    const lost = as(owner).changeReference({ ...work, id, version: moved.version, referenceId });
    expect(await refusals(lost)).toEqual(['changed_meanwhile']);
    await as(owner).removeReference({ id, version: changed.version, referenceId });
    expect(await titles()).toEqual(['Trygg natt']);
    const gone = as(owner).removeReference({ id, version: changed.version + 1, referenceId });
    expect(await refusals(gone)).toEqual(['organisation_reference_gone']);
  });

  it('of another organisation cannot be reached through one’s own', async () => {
    const other = await makeOrganisation(test.db);
    const [theirs] = await test.db.reference.findMany({ where: { organisationId: other.id }, select: { id: true } });
    const reach = { id: firm.id, version: await versionNow(), referenceId: theirs?.id ?? '' };
    expect(await refusals(as(owner).removeReference(reach))).toEqual(['organisation_reference_gone']);
    expect(await refusals(as(owner).changeReference({ ...work, ...reach }))).toEqual(['organisation_reference_gone']);
  });

  it('are refused to members and visitors, and say their faults', async () => {
    const at = { id: firm.id, version: 0, referenceId: 'x' };
    for (const [actor, code] of [
      [member, 'forbidden'],
      [visitor, 'sign_in_first'],
    ] as const) {
      expect(await refusals(as(actor).addReference({ id: firm.id, ...work }))).toEqual([code]);
      expect(await refusals(as(actor).changeReference({ ...at, ...work }))).toEqual([code]);
      expect(await refusals(as(actor).moveReference({ ...at, step: 'up' }))).toEqual([code]);
      expect(await refusals(as(actor).removeReference(at))).toEqual([code]);
    }
    const wrong = { id: firm.id, ...work, title: '', year: 1800 };
    expect(await refusals(as(owner).addReference(wrong))).toEqual([
      'organisation_reference_title_missing title',
      'organisation_reference_year_invalid year',
    ]);
  });

  it('added at the same moment both stay', async () => {
    const add = (title: string) => as(owner).addReference({ id: firm.id, ...work, title });
    await Promise.all([add('A'), add('B')]);
    expect((await titles()).slice(1).sort()).toEqual(['A', 'B']);
  });
});

it('says which addition would raise which match', async () => {
  const unit = await makeOrganisation(test.db, { kind: 'department' });
  await makeChallenge(test.db, now, {
    unitId: unit.id,
    title: 'Lugnare nätter',
    skills: [{ key: 'night-care', need: 'must' }],
  });
  const { raises, completeness } = await as(owner).hints({ id: firm.id });
  expect(completeness.missing).toContain('skills');
  const skill = raises.find(({ kind, key }) => kind === 'skill' && key === 'night-care');
  expect(skill?.challenges.map(({ title }) => title.sv)).toEqual(['Lugnare nätter']);
  expect(skill?.points).toBeGreaterThan(0);
  expect(await refusals(as(aPerson()).hints({ id: firm.id }))).toEqual(['not_found']);
});
