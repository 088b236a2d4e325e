import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { codesOf } from '../testing/make-cast';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, later, makePeople, noon, type People, wholePatch } from './challenge-people.fixture';

const test = useTestDatabase();
let people: People;
beforeAll(async () => {
  people = await makePeople(test.db);
});

const begin = () =>
  apiOf(test.db, people.author).challenge.create({ unitId: 'unit-1', track: 'testbed', title: 'Färre fall' });
const audited = (nounId: string) =>
  test.db.auditEntry.findMany({ where: { nounId }, orderBy: { id: 'asc' }, select: { action: true, changes: true } });
const contributors = (challengeId: string) =>
  test.db.challengeContributor.findMany({
    where: { challengeId },
    orderBy: { firstAt: 'asc' },
    select: { userId: true, firstAt: true, lastAt: true },
  });

it('A24: who wrote is data, and an autosave makes a contributor without a row in the audit log', async () => {
  const { id } = await begin();
  const api = apiOf(test.db, people.colleague, later(1)).challenge;
  await api.save({ id, version: 0, autosave: true, ...wholePatch });
  await apiOf(test.db, people.colleague, later(2)).challenge.save({ id, version: 1, autosave: true, themes: ['care'] });
  expect((await audited(id)).map(({ action }) => action)).toEqual(['challenge.create']);
  expect(await contributors(id)).toEqual([
    { userId: people.author.userId, firstAt: noon, lastAt: noon },
    { userId: people.colleague.userId, firstAt: later(1), lastAt: later(2) },
  ]);
  await apiOf(test.db, people.author).challenge.submit({ id, version: 2 });
  // The colleague is an approver, and wrote in it.
  expect(await codesOf(apiOf(test.db, people.colleague).challenge.publish({ id, version: 3 }))).toBe(
    'challenge_second_person_needed',
  );
  expect(await codesOf(apiOf(test.db, people.approver).challenge.publish({ id, version: 3 }))).toBe('done');
});

it('A24: four-eyes reads contributors alone: a row in the audit log makes nobody a writer', async () => {
  const { id } = await begin();
  await apiOf(test.db, people.author).challenge.save({ id, version: 0, ...wholePatch });
  await apiOf(test.db, people.author).challenge.submit({ id, version: 1 });
  const row = { at: noon, action: 'challenge.save', noun: 'challenge', nounId: id, actorId: people.colleague.userId };
  await test.db.auditEntry.create({ data: row });
  expect(await codesOf(apiOf(test.db, people.colleague).challenge.publish({ id, version: 2 }))).toBe('done');
});

it('A24: an audit row has before and after by field, of what changed', async () => {
  const { id } = await begin();
  const { author } = people;
  await apiOf(test.db, author).challenge.save({
    id,
    version: 0,
    sv: { title: 'Färre fall om natten' },
    track: 'testbed',
  });
  await apiOf(test.db, author).challenge.save({ id, version: 1, autosave: true, ...wholePatch });
  await apiOf(test.db, author).challenge.submit({ id, version: 2 });
  expect((await audited(id)).slice(1)).toEqual([
    { action: 'challenge.save', changes: { 'sv.title': { before: 'Färre fall', after: 'Färre fall om natten' } } },
    { action: 'challenge.submit', changes: { status: { before: 'draft', after: 'in_review' } } },
  ]);
  await apiOf(test.db, people.approver).challenge.publish({ id, version: 3 });
  const { history } = await apiOf(test.db, author).challenge.byId({ id });
  expect(history.map(({ deed }) => deed)).toEqual(['publish', 'submit', 'create']);
});

it('A24: the migration finds contributors in the audit log of before', async () => {
  const { id } = await begin();
  const [first, last] = [later(-3), later(-1)];
  await test.db.challengeContributor.deleteMany({ where: { challengeId: id } });
  const rows = [first, last].map((at) => ({
    at,
    actorId: people.colleague.userId,
    action: 'challenge.save',
    noun: 'challenge',
    nounId: id,
  }));
  await test.db.auditEntry.createMany({
    data: [...rows, { ...rows[0], nounId: 'gone', at: first } as (typeof rows)[0]],
  });
  const file = readFileSync('prisma/migrations/20261124232100_contributors_and_changes/migration.sql', 'utf8');
  await test.db.challengeContributor.deleteMany({});
  await test.db.$executeRawUnsafe(file.slice(file.indexOf('INSERT INTO')));
  expect(await contributors(id)).toEqual([
    { userId: people.colleague.userId, firstAt: first, lastAt: last },
    { userId: people.author.userId, firstAt: noon, lastAt: noon },
  ]);
});
