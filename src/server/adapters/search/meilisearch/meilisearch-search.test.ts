import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeSearchContract } from '../search-contract';
import { createMeilisearch } from './meilisearch-search';

const url = process.env['TEST_MEILISEARCH_URL'] ?? '';
const key = process.env['TEST_MEILISEARCH_KEY'];
const prefix = `test_${randomUUID()}_`;

const runContract = () => describeSearchContract('Meilisearch', () => createMeilisearch({ url, key, prefix }));
const sayNotRun = () =>
  process.stdout.write('TEST_MEILISEARCH_URL is not set: the search contract was NOT run on Meilisearch.\n');

(url ? runContract : sayNotRun)();

it('fails with an error, and does not hang, when there is no server at the address', async () => {
  const engine = createMeilisearch({ url: 'http://127.0.0.1:9', key, prefix });
  await expect(engine.health()).rejects.toThrow(/127\.0\.0\.1/);
});
