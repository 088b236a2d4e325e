import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, saveEngine } from './engine-file';
import { createInProcessSearch, type InProcessSearch } from './in-process-search';
import type { SearchDocument, SearchRequest } from './search-port';

const words = ['larm', 'trygghetslarm', 'cykel', 'hemma', 'sensor', 'skola', 'ålder', 'öga'];
const document = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  title: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  body: fc.array(fc.constantFrom(...words), { maxLength: 9 }),
  theme: fc.array(fc.constantFrom('care', 'safety'), { maxLength: 2 }),
  deadline: fc.option(fc.integer({ min: 1, max: 9 })),
  published: fc.integer({ min: 0, max: 9 }),
});
const make = (row: typeof document extends fc.Arbitrary<infer T> ? T : never): SearchDocument => ({
  ...row,
  title: { sv: row.title.join(' '), en: `${row.title.join(' ')} en` },
  names: '',
  concepts: [row.theme, [], []],
  body: { sv: row.body.join(' '), en: row.body.join(' ') },
  facets: { theme: [...new Set(row.theme)] },
});
const requests = ['', 'larm', 'larmen hemma', 'cykle', 'se', 'trygghetslram'].flatMap((text) =>
  (['relevance', 'deadline', 'newest', 'name'] as const).flatMap((sort) =>
    [{}, { theme: ['care'] }].map(
      (filters): SearchRequest => ({ kind: 'solver', text, language: 'sv', filters, sort, offset: 1, limit: 3 }),
    ),
  ),
);
const answers = (engine: InProcessSearch) => Promise.all(requests.map((request) => engine.search(request)));

const folder = mkdtempSync(join(tmpdir(), 'samspel-words-'));
const file = { path: join(folder, 'words.index'), version: 'v' };
let engine: InProcessSearch;

beforeAll(async () => {
  engine = createInProcessSearch();
  const rows = fc.sample(document, { seed: 7, numRuns: 30 }).map(make);
  await engine.index('solver', rows);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a saved engine', () => {
  it('answers as the one that was saved, whatever came and went before and afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
        fc.array(document, { maxLength: 4 }),
        async (first, gone, later) => {
          const own = createInProcessSearch();
          await own.index('solver', first.map(make));
          await own.remove('solver', gone);
          saveEngine(file, own);
          const loaded = loadEngine(file);
          if (!loaded) throw new Error('it was saved');
          expect(await answers(loaded)).toEqual(await answers(own));
          for (const one of [own, loaded]) await one.index('solver', later.map(make));
          expect(await answers(loaded)).toEqual(await answers(own));
          expect(await loaded.health()).toEqual(await own.health());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not used when it is of another version, cut short, changed or missing', () => {
    saveEngine(file, engine);
    expect(loadEngine({ ...file, version: 'w' })).toBeNull();
    const bytes = readFileSync(file.path);
    writeFileSync(file.path, bytes.subarray(0, bytes.length - 3));
    expect(loadEngine(file)).toBeNull();
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    writeFileSync(file.path, bytes);
    expect(loadEngine(file)).toBeNull();
    rmSync(file.path);
    expect(loadEngine(file)).toBeNull();
  });
});
