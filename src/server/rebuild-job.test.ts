import { expect, it } from 'vitest';
import { addJob } from './adapters/jobs/add-job';
import { outboxTip } from './adapters/jobs/outbox';
import { workLanes } from './app';
import { rebuildSearch, rebuildTask, searchLane } from './search/rebuild-search';
import { useTestDatabase } from './testing/test-database';
import { runJobs } from './testing/run-jobs';

const test = useTestDatabase();

it('a rebuild of the search is a job, in workers of its own, looked at each minute', async () => {
  await addJob(test.db, { task: rebuildTask, key: 'rebuild' });
  const [lane, ...others] = workLanes.filter(({ tasks }) => rebuildTask in tasks);
  if (!lane) throw new Error('no lane does rebuilds');
  expect([Object.keys(lane.tasks), others]).toEqual([[rebuildTask], []]);
  expect(lane.crontab).toBe(`* * * * * ${rebuildTask}`);
  await runJobs(test.db, test.url, lane);
  expect(await test.db.$queryRaw`select 1 from graphile_worker.jobs`).toEqual([]);
});

it('a reader goes on from where a rebuild began', async () => {
  await test.db.outboxEntry.create({ data: { at: new Date(), topic: 'challenge.changed', nounId: 'none' } });
  await rebuildSearch(test.db, new Date());
  const position = await test.db.outboxPosition.findUniqueOrThrow({ where: { consumer: searchLane } });
  expect(position.entryId).toBe(await outboxTip(test.db));
});
