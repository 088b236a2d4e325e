import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Need } from '@/domain/match/match';
import { importFoundation, importSample } from '../import/import-sample';
import { createInProcessSearch } from '../adapters/search/in-process-search';
import { createMeilisearch } from '../adapters/search/meilisearch/meilisearch-search';
import { loadDocuments } from '../search/search-documents';
import type { SearchEngine } from '../adapters/search/search-port';
import { searchWords } from '@/domain/search/search-words';
import { useTestDatabase } from '../testing/test-database';
import { loadNeeds } from './load-needs';
import { loadProfiles } from './load-profiles';
import { ownMatchEngine } from './match-engine';

const test = useTestDatabase();
const now = new Date();
const top = 10;

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
});

/** The words that say most come first in a title; the rest of the text follows. */
const termsOf = ({ passages }: Need): string[] => [
  ...new Set(
    passages.flatMap(({ language, title, body }) =>
      searchWords(`${title}\n${body}`, language).flatMap(({ term, parts }) => [term, ...parts]),
    ),
  ),
];

/** Share of the ten best that are the same, whoever proposed the candidates; the mean over all open sample challenges. */
async function meanOverlap(search: SearchEngine): Promise<number> {
  await search.rebuild('solver', loadDocuments(test.db, 'solver', { now }));
  const engine = await ownMatchEngine(test.db, now);
  const needs = await loadNeeds(test.db, { now });
  const overlaps: number[] = [];
  for (const need of needs) {
    const ids = await search.candidates({
      kind: 'solver',
      skills: need.skills.map((one) => one.skill),
      themes: need.themes,
      terms: termsOf(need),
      limit: 500,
    });
    const theirs = (await engine.rankOthers(need, await loadProfiles(test.db, ids), top)).map(
      (match) => match.profileId,
    );
    const ours = (await engine.rankSolvers(need, { top })).map((match) => match.profileId);
    overlaps.push(ours.filter((id) => theirs.includes(id)).length / ours.length);
  }
  expect(overlaps.length).toBeGreaterThanOrEqual(40);
  return overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
}

const url = process.env['TEST_MEILISEARCH_URL'] ?? '';
const key = process.env['TEST_MEILISEARCH_KEY'];
const engines: readonly (readonly [string, () => SearchEngine])[] = [
  ['the engine in this process', createInProcessSearch],
  ...(url ? [['Meilisearch', () => createMeilisearch({ url, key, prefix: `overlap_${randomUUID()}_` })] as const] : []),
];
if (!url) process.stdout.write('TEST_MEILISEARCH_URL is not set: candidates from Meilisearch were NOT compared.\n');

describe('after ranking, both engines give the same ten best', () => {
  it.each(engines)('with candidates from %s', { timeout: 300_000 }, async (name, make) => {
    const overlap = await meanOverlap(make());
    process.stdout.write(`Overlap of the ten best with candidates from ${name}: ${overlap.toFixed(3)}\n`);
    expect(overlap).toBeGreaterThanOrEqual(0.9);
  });
});
