import { beforeAll, expect, it } from 'vitest';
import { importChallenges } from '../import/import-challenges';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, makePeople, noon, type People, wholePatch } from './challenge-people.fixture';
import { closeTask } from './closing-job';

const test = useTestDatabase();
let people: People;
beforeAll(async () => {
  people = await makePeople(test.db);
});
const as = (who: keyof People) => apiOf(test.db, people[who]).challenge;

/** When closing is set to come, in order. */
const closings = async () =>
  (
    await test.db.$queryRaw<{ at: Date }[]>`select run_at as "at" from graphile_worker.jobs
      where task_identifier = ${closeTask} order by run_at`
  ).map(({ at }) => at.toISOString());

it('A1: each real writing of a deadline sets the job that closes it on time, in the same transaction', async () => {
  const { id, version } = await as('author').create({ unitId: 'unit-1', track: 'testbed', title: 'Ett utkast' });
  const submitted = await as('author').submit(await as('author').save({ id, version, ...wholePatch }));
  // A draft closes nothing, and neither does what is refused.
  await as('author')
    .publish(submitted)
    .catch(() => undefined);
  expect(await closings()).toEqual([]);

  await as('approver').publish(submitted);
  const first = '2027-03-03T22:59:00.020Z';
  expect(await closings()).toEqual([first]);

  const open = await as('author').byId({ id });
  const moved = { sv: 'Mer tid.', en: 'More time.', deadlineOn: '2027-03-20', startOn: null };
  await as('author').addAddendum({ id, version: open.version, ...moved });
  const second = '2027-03-20T22:59:00.020Z';
  expect(await closings()).toEqual([first, second]);

  const row = {
    externalId: 'row-1',
    unit: 'unit-1',
    track: 'testbed',
    sv: wholePatch.sv,
    themes: 'care',
    unGoals: '3',
    skills: 'fall-detection=must',
    criteria: [{ sv: 'Nytta', en: 'Benefit', weight: 100 }],
    status: 'open',
    publishedAt: '2027-01-31',
    deadlineAt: '2027-02-01T11:00:10Z',
    startAt: '2027-04-01',
    contactName: 'Annika Lindvall',
    contactEmail: 'annika.lindvall@helsingborg.example',
  };
  await test.db.organisation.update({ where: { id: 'unit-1' }, data: { externalId: 'unit-1' }, select: { id: true } });
  const rows = [
    row,
    { ...row, externalId: 'row-2' },
    { ...row, externalId: 'row-3', status: 'draft', publishedAt: null },
  ];
  const { errors, created } = await importChallenges(test.db, rows, { dryRun: false, now: noon, isSample: false });
  expect({ errors, created }).toEqual({ errors: [], created: 3 });
  expect(await closings()).toEqual(['2027-02-01T11:00:10.020Z', first, second]);
});
