import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Need, Profile } from '@/domain/match/match';
import { createSkillMap } from '@/domain/match/skill-map';
import { weights } from '@/domain/match/weights';
import { getAnalyser } from '@/domain/text/default-analyser';
import { type BuiltIndex, buildIndex, type IndexParts } from '@/server/search/candidates/build-index';
import { loadIndex, saveIndex } from '@/server/search/candidates/save-index';
import { readSource } from './bench-match/award-texts';
import { measureFloor } from './bench-match/floor';
import { type Maker, makeFrom } from './bench-match/make-profiles';
import { print } from './terminal';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    sizes: { type: 'string', default: '10000,30000,100000' },
    questions: { type: 'string', default: '127' },
  },
});

type Skills = { skills: { key: string; parent: string | null; sv: string; en: string }[] };
const { skills } = JSON.parse(readFileSync('prisma/seed/taxonomy-core.json', 'utf8')) as Skills;
const parts: IndexParts = {
  skills: createSkillMap(
    skills.map(({ key, parent, sv, en }) => ({ key, parents: parent === null ? [] : [parent], sv, en })),
  ),
  weights,
  thisYear: 2026,
  reading: { analyser: getAnalyser(), translate: null },
};

const shown = 20;
const limit = 500;
const highestRatio = 5;

const at = (share: number, numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const p50p95 = (numbers: readonly number[]): string => `p50 ${ms(at(0.5, numbers))}, p95 ${ms(at(0.95, numbers))}`;
const timed = <T>(work: () => T): Readonly<{ value: T; took: number }> => {
  const started = performance.now();
  const value = work();
  return { value, took: performance.now() - started };
};

type Answer = Readonly<{
  whole: number;
  read: number;
  propose: number;
  order: number;
  explain: number;
  fullFloor: number;
  readFloor: number;
  postings: number;
  documents: number;
}>;

/** One question from its words to twenty explained matches, with each step's time, beside both floors. */
const ask = ({ index }: BuiltIndex, need: Need, profileOf: (id: string) => Profile): Answer => {
  const { ranker } = index;
  const read = timed(() => ranker.readyNeed(need));
  const propose = timed(() => index.candidates(need, { limit }));
  const ordered = timed(() => index.order(need, { top: shown }));
  const profiles = ordered.value.map(({ profileId }) => profileOf(profileId));
  const explained = timed(() => profiles.map((profile) => index.explain(need, profile)));
  const full = measureFloor(index.documents, read.value.text, true);
  const asRead = measureFloor(index.documents, read.value.text, false);
  return {
    whole: read.took + ordered.took + explained.took,
    read: read.took,
    propose: propose.took,
    order: ordered.took - propose.took,
    explain: explained.took,
    fullFloor: full.ms,
    readFloor: asRead.ms,
    postings: asRead.postings,
    documents: asRead.documents,
  };
};

const memoryNow = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

type Row = Readonly<{ size: number; p50: number; documents: number; ratio: number }>;

const measure = async (maker: Maker, size: number): Promise<Row> => {
  print(`\n${size.toLocaleString('en')} profiles`);
  const before = memoryNow();
  let making = 0;
  const make = function* (): Generator<Profile> {
    for (let number = 0; number < size; number++) {
      const started = performance.now();
      const profile = maker.profile(number);
      making += performance.now() - started;
      yield profile;
    }
  };
  const started = performance.now();
  const built = await buildIndex(parts, make());
  const seconds = (performance.now() - started - making) / 1000;
  const { index } = built;
  const texts = index.documents.pack().documentOf.length;
  print(
    `  build            ${seconds.toFixed(1)} s for ${texts.toLocaleString('en')} texts: ${Math.round(size / seconds).toLocaleString('en')} profiles a second`,
  );
  print(
    `  memory           ${Math.round((memoryNow() - before) / size).toLocaleString('en')} bytes a profile, of which ${Math.round(index.documents.bytes() / size).toLocaleString('en')} in the index's arrays`,
  );

  const profileOf = (id: string): Profile => maker.profile(Number(id.slice(1)));
  const count = Math.min(Number(flags.questions), maker.needs);
  for (let number = 0; number < 20; number++) ask(built, maker.need(number), profileOf);
  const answers = Array.from({ length: count }, (_, number) => ask(built, maker.need(number), profileOf));
  const of = (key: keyof Answer): number[] => answers.map((answer) => answer[key]);
  const ratio = at(0.5, of('whole')) / at(0.5, of('fullFloor'));
  print(`  top ${shown}           ${p50p95(of('whole'))} from words to explained matches`);
  print(
    `    of which       reading ${ms(at(0.5, of('read')))}, proposing ${ms(at(0.5, of('propose')))}, ordering ${limit} ${ms(at(0.5, of('order')))}, explaining ${shown} ${ms(at(0.5, of('explain')))}`,
  );
  print(`  floor            ${p50p95(of('fullFloor'))}: a bare merge of the same terms' postings`);
  print(
    `  top ${shown} ÷ floor   ${ratio.toFixed(2)} at p50, ${(at(0.95, of('whole')) / at(0.95, of('fullFloor'))).toFixed(2)} at p95 (at most ${highestRatio})`,
  );
  print(
    `    and ÷ a bare merge of only the ${Math.round(at(0.5, of('postings'))).toLocaleString('en')} postings that were read: ${(at(0.5, of('whole')) / at(0.5, of('readFloor'))).toFixed(2)} at p50`,
  );
  print(
    `  candidates       ${Math.round(at(0.5, of('documents'))).toLocaleString('en')} profiles met, ${limit} of them ranked`,
  );

  const updates = Array.from({ length: 200 }, (_, number) => {
    const profile = { ...maker.profile(size + number), id: `p${number}` };
    return timed(() => index.update(profile)).took;
  });
  print(`  update of one    ${p50p95(updates)}`);
  const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
  const path = join(folder, 'profiles.index');
  const saved = timed(() => saveIndex(path, parts, built));
  const loaded = timed(() => loadIndex(path, parts));
  print(
    `  save and load    ${(saved.took / 1000).toFixed(2)} s (settled first), ${(loaded.took / 1000).toFixed(2)} s; ${(statSync(path).size / 1e6).toFixed(0)} MB; whole: ${loaded.value.ok}`,
  );
  rmSync(folder, { recursive: true });
  return { size, p50: at(0.5, of('whole')), documents: at(0.5, of('documents')), ratio };
};

const { source, warning } = readSource(flags.data, 'prisma/seed/sample');
if (warning) print(`\n${'!'.repeat(100)}\n${warning}\n${'!'.repeat(100)}`);
print(
  `Profiles made of ${source.texts.length.toLocaleString('en')} texts of ${source.name}; ${Math.min(Number(flags.questions), source.questions.length)} questions.`,
);
const maker = makeFrom(
  source,
  skills.map(({ key }) => key),
);
const rows: Row[] = [];
for (const size of flags.sizes.split(',')) rows.push(await measure(maker, Number(size)));
print('\nGrowth from size to size (cost may grow no faster than the profiles met do)');
for (const [number, row] of rows.entries()) {
  const before = rows[number - 1];
  if (!before) continue;
  const cost = row.p50 / before.p50;
  const met = row.documents / before.documents;
  print(
    `  ${before.size.toLocaleString('en')} → ${row.size.toLocaleString('en')}: cost × ${cost.toFixed(2)}, profiles met × ${met.toFixed(2)} ${cost <= met ? 'ok' : 'TOO FAST'}`,
  );
}
if (rows.some(({ ratio }) => ratio > highestRatio)) process.exitCode = 1;
