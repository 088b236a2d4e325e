import type { TermVector } from '@/domain/match/text/term-vector';

/** Every work's vector, by term: the exhaustive ranking that candidates are measured against. */
export type PostingIndex = Readonly<{ similarities: (query: TermVector) => Float64Array }>;

/** Turns vectors round: for each term the works that hold it and their weights. */
export const createPostingIndex = (vectors: readonly (TermVector | null)[]): PostingIndex => {
  const rowOf = new Map<number, number>();
  const counts: number[] = [];
  for (const vector of vectors)
    for (const id of vector?.ids ?? []) {
      const row = rowOf.get(id) ?? rowOf.size;
      rowOf.set(id, row);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, row) => {
    starts[row + 1] = (starts[row] ?? 0) + count;
  });
  const next = starts.slice();
  const works = new Uint32Array(starts[counts.length] ?? 0);
  const weights = new Float32Array(works.length);
  vectors.forEach((vector, work) => {
    vector?.ids.forEach((id, i) => {
      const row = rowOf.get(id) as number;
      const at = next[row] as number;
      next[row] = at + 1;
      works[at] = work;
      weights[at] = vector.weights[i] as number;
    });
  });
  const similarities = (query: TermVector): Float64Array => {
    const sums = new Float64Array(vectors.length);
    query.ids.forEach((id, i) => {
      const row = rowOf.get(id);
      if (row === undefined) return;
      const weight = query.weights[i] as number;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const work = works[at] as number;
        sums[work] = (sums[work] as number) + weight * (weights[at] as number);
      }
    });
    return sums;
  };
  return { similarities };
};
