import type { TermVector } from '@/domain/match/text/term-vector';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import type { DocumentIndex } from '@/domain/match/index/document-index';
import { createTermTable } from '@/domain/match/index/term-table';
import type { VectorStore } from '@/domain/match/index/vector-store';
import { languages } from '@/domain/shared/language';

/** Complete postings of some terms: every text that a term stands in, with its impact. */
type Postings = Readonly<{
  texts: Uint32Array;
  impacts: Uint8Array;
  startOf: (term: number) => readonly [number, number];
}>;
export type Floor = Readonly<{ ms: number; cpu: number; postings: number; documents: number }>;
export type FloorMeter = (need: VectorText) => Readonly<{ complete: Floor; kept: Floor }>;

/** Milliseconds of processor time that this process has used. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Language = (typeof languages)[number];

const forEachTerm = (
  store: VectorStore,
  wanted: (id: number) => number,
  visit: (list: number, row: number, weight: number) => void,
): void => {
  for (let row = 0; row < store.rows(); row++) {
    const vector = store.get(row);
    if (!vector) continue;
    for (let at = 0; at < vector.ids.length; at++) {
      const list = wanted(vector.ids[at] as number);
      if (list >= 0) visit(list, row, vector.weights[at] as number);
    }
  }
};

/** The complete postings of all terms that the questions have. */
const completePostings = (store: VectorStore, questions: readonly TermVector[]): Postings => {
  const table = createTermTable();
  for (const { ids } of questions) for (const id of ids) if (table.get(id) < 0) table.set(id, table.size());
  const starts = new Uint32Array(table.size() + 1);
  forEachTerm(store, table.get, (list) => void (starts[list + 1] = (starts[list + 1] as number) + 1));
  for (let list = 0; list < table.size(); list++)
    starts[list + 1] = (starts[list + 1] as number) + (starts[list] as number);
  const total = starts[table.size()] as number;
  const [texts, impacts, next] = [new Uint32Array(total), new Uint8Array(total), starts.slice()];
  forEachTerm(store, table.get, (list, row, weight) => {
    const at = next[list] as number;
    next[list] = at + 1;
    texts[at] = row;
    impacts[at] = Math.max(1, Math.round(weight * 255));
  });
  const startOf = (term: number): readonly [number, number] => {
    const list = table.get(term);
    return list < 0 ? [0, 0] : [starts[list] as number, starts[list + 1] as number];
  };
  return { texts, impacts, startOf };
};

/** Postings as the index keeps them: of each text only its heaviest terms. */
const keptPostings = (index: Pick<DocumentIndex<unknown>, 'pack'>, language: Language): Postings => {
  const { terms, starts, texts, impacts } = index.pack()[language].postings();
  const startOf = (term: number): readonly [number, number] => {
    const list = terms.get(term);
    return list < 0 ? [0, 0] : [starts[list] as number, starts[list + 1] as number];
  };
  return { texts, impacts, startOf };
};

const merge = (
  sums: Float32Array,
  postings: Postings,
  ranges: readonly (readonly [number, number])[],
): Readonly<{ ms: number; cpu: number }> => {
  const { texts, impacts } = postings;
  const [started, used] = [performance.now(), processorTime()];
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      const row = texts[at] as number;
      sums[row] = (sums[row] as number) + (impacts[at] as number);
    }
  }
  return { ms: performance.now() - started, cpu: processorTime() - used };
};

/**
 * What a question costs at the least: its terms' postings added up in a bare typed array, with nothing looked up,
 * weighed, chosen or explained; over complete postings, and over those that the index keeps.
 */
export const createFloorMeter = (
  index: Pick<DocumentIndex<unknown>, 'pack'>,
  questions: readonly VectorText[],
): FloorMeter => {
  const packed = index.pack();
  const sums = new Float32Array(packed.documentOf.length);
  const make = (language: Language) => ({
    complete: completePostings(
      packed[language].store,
      questions.flatMap(({ vectors }) => vectors[language] ?? []),
    ),
    kept: keptPostings(index, language),
  });
  const postings = { sv: make('sv'), en: make('en') };
  const measure = (need: VectorText, which: 'complete' | 'kept'): Floor => {
    // Written before the clock starts, so that no fresh memory is paid for in the floor.
    sums.fill(0);
    let [ms, cpu] = [0, 0];
    let read = 0;
    for (const language of languages) {
      const own = postings[language][which];
      const ranges = Array.from(need.vectors[language]?.ids ?? [], own.startOf);
      read += ranges.reduce((all, [from, to]) => all + to - from, 0);
      const took = merge(sums, own, ranges);
      ms += took.ms;
      cpu += took.cpu;
    }
    const met = new Set<number>();
    sums.forEach((sum, row) => void (sum > 0 && met.add(packed.documentOf[row] as number)));
    return { ms, cpu, postings: read, documents: met.size };
  };
  return (need) => ({ complete: measure(need, 'complete'), kept: measure(need, 'kept') });
};
