/** A sentence as the aligner sees it: its distinct terms and its length in UTF-16 units. */
export type Sentence = Readonly<{ terms: ReadonlySet<string>; length: number }>;

/** Sentences `from…to` (exclusive) of either side that say the same. */
export type Bead = Readonly<{ svFrom: number; svTo: number; enFrom: number; enTo: number }>;

/** How many sentences of each side go together, and what that costs (after Gale and Church 1993). */
const shapes = [
  { sv: 1, en: 1, cost: 0 },
  { sv: 1, en: 2, cost: 2.3 },
  { sv: 2, en: 1, cost: 2.3 },
  { sv: 2, en: 2, cost: 3.5 },
  { sv: 1, en: 0, cost: 4.5 },
  { sv: 0, en: 1, cost: 4.5 },
] as const;

const lengthVariance = 6.8;
const worstLength = 6;
const sharedWordsGain = 6;
const band = 6;

const totalLength = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { length }) => sum + length, 0);

const countShared = (a: Sentence, b: Sentence): number => {
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared++;
  return shared;
};

/** Words spelt alike on both sides (names, numbers, loans), as a Dice share. */
const sharedWords = (a: readonly Sentence[], b: readonly Sentence[]): number => {
  let shared = 0;
  let size = 0;
  for (const left of a) {
    size += left.terms.size;
    for (const right of b) shared += countShared(left, right);
  }
  for (const right of b) size += right.terms.size;
  return (2 * shared) / (size || 1);
};

const costOf = (sv: readonly Sentence[], en: readonly Sentence[], lengthRatio: number): number => {
  if (sv.length === 0 || en.length === 0) return 0;
  const expected = totalLength(sv) * lengthRatio;
  const actual = totalLength(en);
  const distance = (actual - expected) / Math.sqrt(((expected + actual) / 2) * lengthVariance + 1);
  return Math.min(worstLength, (distance * distance) / 2) - sharedWordsGain * sharedWords(sv, en);
};

/** Finds which sentences of two parallel texts say the same, by lengths and shared words; in order, by least cost. */
export const alignSentences = (sv: readonly Sentence[], en: readonly Sentence[], lengthRatio: number): Bead[] => {
  const width = en.length + 1;
  const costs = new Float64Array((sv.length + 1) * width).fill(Infinity);
  const chosen = new Int8Array(costs.length);
  costs[0] = 0;
  const reach = Math.abs(sv.length - en.length) + band;
  for (let i = 0; i <= sv.length; i++) {
    const middle = Math.floor((i * en.length) / Math.max(1, sv.length));
    for (let j = Math.max(0, middle - reach); j <= Math.min(en.length, middle + reach); j++) {
      const before = costs[i * width + j] ?? Infinity;
      if (before === Infinity) continue;
      shapes.forEach((shape, at) => {
        const [toI, toJ] = [i + shape.sv, j + shape.en];
        if (toI > sv.length || toJ > en.length) return;
        const cost = before + shape.cost + costOf(sv.slice(i, toI), en.slice(j, toJ), lengthRatio);
        if (cost >= (costs[toI * width + toJ] ?? Infinity)) return;
        costs[toI * width + toJ] = cost;
        chosen[toI * width + toJ] = at;
      });
    }
  }
  return readBack(chosen, sv.length, en.length);
};

const readBack = (chosen: Int8Array, svLength: number, enLength: number): Bead[] => {
  const beads: Bead[] = [];
  let [i, j] = [svLength, enLength];
  while (i > 0 || j > 0) {
    const shape = shapes[chosen[i * (enLength + 1) + j] ?? 0] ?? shapes[0];
    if (i - shape.sv < 0 || j - shape.en < 0) break;
    if (shape.sv > 0 && shape.en > 0) beads.push({ svFrom: i - shape.sv, svTo: i, enFrom: j - shape.en, enTo: j });
    i -= shape.sv;
    j -= shape.en;
  }
  return beads.reverse();
};
