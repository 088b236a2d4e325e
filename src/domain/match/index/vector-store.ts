import type { TermVector } from '@/domain/match/text/term-vector';
import { type GrowingArray, growArray, makeUint32, usedPart } from './growing-array';

/**
 * Term vectors of many texts in a few large typed arrays: 8 bytes a term and 8 a text. A row is a text's number; a
 * text that has no vector in this language has a row too, so that rows of both languages agree.
 */
export type VectorStore = Readonly<{
  rows: () => number;
  add: (vector: TermVector | null) => number;
  /** Views into the store, or null where the text has no vector; good until the process ends, rows are never moved. */
  get: (row: number) => TermVector | null;
  has: (row: number) => boolean;
  bytes: () => number;
  pack: () => PackedVectors;
}>;

export type PackedVectors = Readonly<{
  starts: Uint32Array;
  lengths: Uint32Array;
  ids: readonly Uint32Array[];
  weights: readonly Float32Array[];
}>;

const chunkBits = 20;
const chunkLength = 1 << chunkBits;
const noVector = 0xffffffff;
const maxTerms = chunkLength;

type Chunk = { ids: Uint32Array; weights: Float32Array };

/** Makes a store, empty or from saved arrays. The last chunk grows by doubling, so a small index stays small. */
export const createVectorStore = (saved?: PackedVectors): VectorStore => {
  const starts: GrowingArray<Uint32Array> = growArray(makeUint32, saved?.starts);
  const lengths: GrowingArray<Uint32Array> = growArray(makeUint32, saved?.lengths);
  const chunks: Chunk[] = (saved?.ids ?? []).map((ids, at) => ({
    ids,
    weights: saved?.weights[at] ?? new Float32Array(ids.length),
  }));
  let used = chunks.at(-1)?.ids.length ?? 0;

  const roomFor = (length: number): Chunk => {
    const last = chunks.at(-1);
    if (!last || used + length > chunkLength) {
      const chunk = { ids: new Uint32Array(length), weights: new Float32Array(length) };
      chunks.push(chunk);
      used = 0;
      return chunk;
    }
    if (used + length > last.ids.length) {
      const wider = Math.min(chunkLength, Math.max(used + length, 2 * last.ids.length));
      const ids = new Uint32Array(wider);
      const weights = new Float32Array(wider);
      ids.set(last.ids);
      weights.set(last.weights);
      last.ids = ids;
      last.weights = weights;
    }
    return last;
  };
  const add: VectorStore['add'] = (vector) => {
    const row = starts.length;
    const length = Math.min(maxTerms, vector?.ids.length ?? 0);
    if (!vector) {
      starts.push(noVector);
    } else if (length === 0) {
      starts.push(0);
    } else {
      const chunk = roomFor(length);
      chunk.ids.set(vector.ids.subarray(0, length), used);
      chunk.weights.set(vector.weights.subarray(0, length), used);
      starts.push((chunks.length - 1) * chunkLength + used);
      used += length;
    }
    lengths.push(length);
    return row;
  };
  const get: VectorStore['get'] = (row) => {
    const start = starts.array[row] as number;
    if (row >= starts.length || start === noVector) return null;
    const chunk = chunks[start >>> chunkBits];
    const from = start & (chunkLength - 1);
    const to = from + (lengths.array[row] as number);
    if (!chunk) return { ids: new Uint32Array(0), weights: new Float32Array(0) };
    return { ids: chunk.ids.subarray(from, to), weights: chunk.weights.subarray(from, to) };
  };
  return {
    rows: () => starts.length,
    add,
    get,
    has: (row) => row < starts.length && starts.array[row] !== noVector,
    bytes: () =>
      starts.array.byteLength + lengths.array.byteLength + chunks.reduce((sum, { ids }) => sum + ids.byteLength * 2, 0),
    pack: () => {
      const cut = (at: number): number => (at === chunks.length - 1 ? used : chunkLength);
      return {
        starts: usedPart(starts),
        lengths: usedPart(lengths),
        ids: chunks.map(({ ids }, at) => ids.subarray(0, cut(at))),
        weights: chunks.map(({ weights }, at) => weights.subarray(0, cut(at))),
      };
    },
  };
};
