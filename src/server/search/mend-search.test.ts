import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { setEnv } from '@/env';
import { indexVersion } from '../adapters/search/meilisearch/meilisearch-fault';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { makeChallenge } from '../testing/make-challenge';
import { makeOrganisation } from '../testing/make-organisation';
import { useTestDatabase } from '../testing/test-database';
import { findSearchFault, mendSearch } from './mend-search';
import { searchLane } from './rebuild-search';

const url = process.env['TEST_MEILISEARCH_URL'] ?? '';
const apiKey = process.env['TEST_MEILISEARCH_KEY'] ?? '';
if (!url) process.stdout.write('TEST_MEILISEARCH_URL is not set: mending a real Meilisearch was NOT tried.\n');

// A busy machine may need its time.
const patience = { timeout: 110_000 };
const test = useTestDatabase();
const now = new Date();
const find = () =>
  createCaller({ db: test.db, actor: visitor, now, clock: clockAt(now) }).search.challenges({
    text: 'mendelbro',
    filters: { theme: ['care'] },
  });

it('A13: where there is no Meilisearch nothing is wrong and nothing is done', async () => {
  setEnv({ MEILISEARCH_URL: '' });
  expect(await findSearchFault(test.db)).toBeNull();
  expect(await mendSearch(test.db, now)).toBeNull();
});

describe.runIf(url)('A13: a real Meilisearch that is not ready', () => {
  const server = new Meilisearch({ host: url || 'http://127.0.0.1:9', apiKey });
  const uid = `samspel_challenge_${indexVersion}`;
  const clear = async () => {
    for (const kind of ['challenge', 'solver']) {
      await server.deleteIndexIfExists(`samspel_${kind}_${indexVersion}`);
      await server.deleteIndexIfExists(`samspel_${kind}_${indexVersion}_new`);
    }
  };
  /** Mends it, and tells what was wrong and what searches answered before and after. */
  const mend = async () => {
    const found = await findSearchFault(test.db);
    const { trouble: before } = await find();
    const mended = await mendSearch(test.db, now);
    const { trouble: after, total } = await find();
    return { found, before, mended, left: await findSearchFault(test.db), after, total };
  };
  const whole = { left: null, after: null, total: 1 };

  beforeAll(async () => {
    setEnv({ MEILISEARCH_URL: url, MEILISEARCH_KEY: apiKey });
    const { id: unitId } = await makeOrganisation(test.db, { kind: 'department' });
    await makeChallenge(test.db, now, { unitId, title: 'Mendelbro över ån', themes: ['care'] });
    await makeChallenge(test.db, now, { unitId, title: 'Annat', themes: ['care'] });
    await clear();
  }, 120_000);
  afterAll(clear);

  it('is filled when it is empty', async () => {
    expect(await mend()).toEqual({ ...whole, found: 'missing', before: 'building', mended: 'missing' });
    expect(await mendSearch(test.db, now)).toBeNull();
  }, 120_000);

  it('is built anew when it is half-built: there, but with stock settings', async () => {
    await server.deleteIndex(uid).waitTask(patience);
    await server.createIndex(uid, { primaryKey: 'id' }).waitTask(patience);
    expect(await mend()).toEqual({ ...whole, found: 'foreign', before: 'building', mended: 'foreign' });
  }, 120_000);

  it('is built anew when its settings lack a facet of ours', async () => {
    await server.index(uid).updateFilterableAttributes(['facets.theme']).waitTask(patience);
    expect(await mend()).toEqual({ ...whole, found: 'foreign', before: 'building', mended: 'foreign' });
  }, 120_000);

  it('is built anew when what was written since can no longer be read', async () => {
    await test.db.outboxPosition.update({ where: { consumer: searchLane }, data: { entryId: 12_345n } });
    expect(await mend()).toEqual({ ...whole, found: 'behind', before: null, mended: 'behind' });
  }, 120_000);

  it('is left to the process that is building it', async () => {
    await clear();
    const done = await Promise.all([mendSearch(test.db, now), mendSearch(test.db, now)]);
    expect(done.filter(Boolean)).toEqual(['missing']);
  }, 120_000);
});
