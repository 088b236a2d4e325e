import { expect, it, vi } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { markForAll, watchLife } from '../adapters/http/page-life';
import { advanceLane } from '../adapters/jobs/lane';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { useTestDatabase } from '../testing/test-database';
import { isSearchBehind } from './is-search-behind';
import { searchLane } from './rebuild-search';

// Nothing listens there.
vi.stubEnv('MEILISEARCH_URL', 'http://127.0.0.1:1');
const test = useTestDatabase();
const now = new Date();
const say = (topic: string) => test.db.outboxEntry.create({ data: { at: now, topic, nounId: 'n' } });
const catchUp = () => advanceLane(test.db, { name: searchLane, read: async () => undefined });

it('a server that is told by a job is behind from the writing until its lane has read it', async () => {
  expect(await isSearchBehind(test.db)).toBe(false);
  await say('challenge.published');
  expect(await isSearchBehind(test.db)).toBe(true);
  await catchUp();
  expect(await isSearchBehind(test.db)).toBe(false);
  // What the index does not hold keeps no page from being kept: a sealed hand-in must not be noticed by it.
  await say('response.submitted');
  expect(await isSearchBehind(test.db)).toBe(false);
  await say('organisation.changed');
  expect(await isSearchBehind(test.db)).toBe(true);
  await catchUp();
});

it('a list that the engine could not answer is made, and not kept', async () => {
  const api = createCaller({ db: test.db, actor: visitor, now, clock: clockAt(now) });
  const { made, isShared } = await watchLife(async () => {
    markForAll();
    return api.search.challenges({ text: '' });
  });
  expect(made.trouble).toBe('down');
  expect(isShared).toBe(false);
  const settled = await watchLife(async () => markForAll());
  expect(settled.isShared).toBe(true);
});
