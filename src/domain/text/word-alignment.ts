/** Terms of two sides that say the same. */
export type TermPair = Readonly<{ from: readonly string[]; to: readonly string[] }>;

/** A learnt translation: P(to | from), P(from | to), and how many times it was seen (expected count). */
export type Translation = Readonly<{ term: string; forward: number; backward: number; seen: number }>;

type Side = Readonly<{ ids: Int32Array; places: Int32Array }>;
type Row = Readonly<{ from: Side; to: Side; fromSums: Float64Array; toSums: Float64Array }>;

const rounds = 6;
const maxSideWords = 70;
const places = 64;
/** How fast a pair loses weight as its words stand further apart in their sentences (diagonal prior, as fast_align). */
const diagonal = 4;
const leastForward = 0.02;

const numberTerms = (sides: readonly (readonly string[])[], atLeast: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const side of sides) for (const term of new Set(side)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [term, count] of counts) if (count >= atLeast) ids.set(term, ids.size);
  return ids;
};

const readSide = (terms: readonly string[], ids: ReadonlyMap<string, number>): Side => {
  const first = new Map<number, number>();
  terms.forEach((term, at) => {
    const id = ids.get(term);
    if (id !== undefined && !first.has(id)) first.set(id, Math.floor(((at + 0.5) / terms.length) * places));
  });
  return { ids: Int32Array.from(first.keys()), places: Int32Array.from(first.values()) };
};

/** For each source term the rows it stands in, and its candidates with where they are stored. */
type Source = { rows: number[]; slots: number[]; candidates: Int32Array; offset: number };

const listSources = (rows: readonly Row[], fromCount: number, toCount: number): Source[] => {
  const sources = Array.from(
    { length: fromCount },
    (): Source => ({ rows: [], slots: [], candidates: new Int32Array(0), offset: 0 }),
  );
  rows.forEach(({ from }, row) =>
    from.ids.forEach((id, slot) => {
      sources[id]?.rows.push(row);
      sources[id]?.slots.push(slot);
    }),
  );
  const stamps = new Int32Array(toCount).fill(-1);
  let offset = 0;
  sources.forEach((source, id) => {
    const candidates: number[] = [];
    for (const row of source.rows)
      for (const to of rows[row]?.to.ids ?? [])
        if (stamps[to] !== id) {
          stamps[to] = id;
          candidates.push(to);
        }
    source.candidates = Int32Array.from(candidates);
    source.offset = offset;
    offset += candidates.length;
  });
  return sources;
};

/** Two terms in one row: where their figures are stored, how near they stand, and their slots. One object, reused. */
type Meeting = { at: number; near: number; row: Row; fromSlot: number; toSlot: number };

const nearness = Float64Array.from({ length: places + 1 }, (_, distance) => Math.exp((-diagonal * distance) / places));

type Corpus = Readonly<{ sources: readonly Source[]; rows: readonly Row[]; toCount: number }>;

/** Visits each pair of terms that stand in the same row. */
const visitPairs = ({ sources, rows, toCount }: Corpus, visit: (meeting: Meeting) => void): void => {
  const [someRow] = rows;
  if (!someRow) return;
  const stored = new Int32Array(toCount);
  const meeting: Meeting = { at: 0, near: 0, row: someRow, fromSlot: 0, toSlot: 0 };
  for (const source of sources) {
    source.candidates.forEach((to, at) => {
      stored[to] = source.offset + at;
    });
    for (let k = 0; k < source.rows.length; k++) {
      const row = rows[source.rows[k] ?? 0] ?? someRow;
      meeting.row = row;
      meeting.fromSlot = source.slots[k] ?? 0;
      const place = row.from.places[meeting.fromSlot] ?? 0;
      for (let slot = 0; slot < row.to.ids.length; slot++) {
        meeting.toSlot = slot;
        meeting.at = stored[row.to.ids[slot] ?? 0] ?? 0;
        meeting.near = nearness[Math.abs(place - (row.to.places[slot] ?? 0))] ?? 0;
        visit(meeting);
      }
    }
  }
};

/** Mass kept for "translates to nothing": large in the first round, when all pairs are alike. */
const nothing = (round: number): number => (round === 0 ? 0.3 : 0.001);

type Figures = Readonly<{ forward: Float64Array; backward: Float64Array; seen: Float64Array }>;

/** Expected counts of each pair: how likely both directions are to have chosen it. */
const expect = (corpus: Corpus, { forward, backward, seen }: Figures, floor: number): void => {
  for (const { fromSums, toSums } of corpus.rows) {
    fromSums.fill(0);
    toSums.fill(0);
  }
  visitPairs(corpus, ({ at, near, row, fromSlot, toSlot }) => {
    row.toSums[toSlot] = (row.toSums[toSlot] ?? 0) + (forward[at] ?? 0) * near;
    row.fromSums[fromSlot] = (row.fromSums[fromSlot] ?? 0) + (backward[at] ?? 0) * near;
  });
  seen.fill(0);
  visitPairs(corpus, ({ at, near, row, fromSlot, toSlot }) => {
    const there = ((forward[at] ?? 0) * near) / ((row.toSums[toSlot] ?? 0) + floor);
    const back = ((backward[at] ?? 0) * near) / ((row.fromSums[fromSlot] ?? 0) + floor);
    seen[at] = (seen[at] ?? 0) + there * back;
  });
};

const maximise = ({ sources, toCount }: Corpus, { forward, backward, seen }: Figures): void => {
  const toSums = new Float64Array(toCount);
  for (const { candidates, offset } of sources)
    candidates.forEach((to, k) => {
      toSums[to] = (toSums[to] ?? 0) + (seen[offset + k] ?? 0);
    });
  for (const { candidates, offset } of sources) {
    let sum = 0;
    for (let k = 0; k < candidates.length; k++) sum += seen[offset + k] ?? 0;
    candidates.forEach((to, k) => {
      const count = seen[offset + k] ?? 0;
      forward[offset + k] = sum > 0 ? count / sum : 0;
      backward[offset + k] = count > 0 ? count / (toSums[to] ?? 1) : 0;
    });
  }
};

/**
 * Learns word translations from parallel sentences: IBM Model 1 in both directions, trained to agree (Liang, Taskar
 * and Klein 2006) with a prior for the diagonal; terms seen once are left out. Deterministic.
 */
export const alignWords = (pairs: readonly TermPair[]): Map<string, Translation[]> => {
  const short = pairs.filter(({ from, to }) => from.length <= maxSideWords && to.length <= maxSideWords);
  const fromIds = numberTerms(
    short.map(({ from }) => from),
    2,
  );
  const toIds = numberTerms(
    short.map(({ to }) => to),
    2,
  );
  const rows = short
    .map(({ from, to }) => ({ from: readSide(from, fromIds), to: readSide(to, toIds) }))
    .filter(({ from, to }) => from.ids.length > 0 && to.ids.length > 0)
    .map(({ from, to }): Row => {
      return { from, to, fromSums: new Float64Array(from.ids.length), toSums: new Float64Array(to.ids.length) };
    });
  const sources = listSources(rows, fromIds.size, toIds.size);
  const corpus = { sources, rows, toCount: toIds.size };
  const size = sources.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const figures = {
    forward: new Float64Array(size).fill(1),
    backward: new Float64Array(size).fill(1),
    seen: new Float64Array(size),
  };
  for (let round = 0; round < rounds; round++) {
    expect(corpus, figures, nothing(round));
    maximise(corpus, figures);
  }
  return readTranslations(sources, figures, [[...fromIds.keys()], [...toIds.keys()]]);
};

const readTranslations = (
  sources: readonly Source[],
  { forward, backward, seen }: Figures,
  [fromTerms, toTerms]: readonly [readonly string[], readonly string[]],
): Map<string, Translation[]> => {
  const found = new Map<string, Translation[]>();
  sources.forEach(({ candidates, offset }, id) => {
    const list: Translation[] = [];
    candidates.forEach((to, k) => {
      const at = offset + k;
      if ((forward[at] ?? 0) < leastForward) return;
      list.push({
        term: toTerms[to] ?? '',
        forward: forward[at] ?? 0,
        backward: backward[at] ?? 0,
        seen: seen[at] ?? 0,
      });
    });
    if (list.length > 0)
      found.set(
        fromTerms[id] ?? '',
        list.sort((a, b) => b.forward - a.forward || (a.term < b.term ? -1 : 1)),
      );
  });
  return found;
};
