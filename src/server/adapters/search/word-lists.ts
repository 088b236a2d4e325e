import { createNumberColumn } from './number-column';
import { createWordOrder, type WordOrder } from './word-order';

/** Points by document, for one word of a query; `touched` names the documents that have any. */
export type Points = Readonly<{ of: Float32Array; touched: number[] }>;

type Weighed = Readonly<{ word: string; weight: number }>;

/** Words in order, where each one's list begins, the lists one after the other, and of each field how long it is. */
export type PackedLists = Readonly<{
  words: readonly string[];
  starts: Uint32Array;
  places: Uint32Array;
  lengths: readonly Uint32Array[];
}>;

/**
 * For each word the documents where it stands, and in which of the fields. A word counts by how rare it is, by its
 * field's boost and by how short the field is (BM25+, Lv and Zhai 2011; each word counts once a field).
 */
export type WordLists = Readonly<{
  /** How many documents were added. */
  documents: () => number;
  /** Adds a document, numbered on from the last one: its words by field, each once. */
  add: (fields: readonly (readonly string[])[]) => void;
  /** Adds the points of the documents that have a word. */
  addPoints: (weighed: Weighed, points: Points) => void;
  /** Whether some document has a word. */
  has: (word: string) => boolean;
  /** Visits the documents that have a word, with what a find in those fields is worth. */
  eachPlace: (word: string, visit: (document: number, boost: number) => void) => void;
  /** Words that begin like this one, at most so many; the shortest first. */
  begunBy: (beginning: string, atMost: number) => readonly string[];
  /** Words that are this one with a slip of the keyboard or two. */
  alike: (word: string) => readonly string[];
  /** Leaves out documents that are gone; those that are left are numbered anew, in the same order. */
  settle: (isGone: (document: number) => boolean) => void;
  /** Everything in one piece; nothing may have been added since `settle`. */
  pack: () => PackedLists;
}>;

// The constants of BM25+ as MiniSearch has them: how soon length tells, how much, and what any find is worth.
const k = 1.2;
const b = 0.7;
const d = 0.5;
const fieldBits = 3;
const byLetters = (x: string, y: string) => (x < y ? -1 : 1);
const shortestFirst = (x: string, y: string) => x.length - y.length || byLetters(x, y);

/** At most three fields by what a find in each is worth; `isFlat` where it matters not how long a field is. */
export type ListFields = Readonly<{ boosts: readonly number[]; isFlat?: true }>;

/** Makes lists over fields; empty, or as they were packed. */
export function createWordLists({ boosts, isFlat }: ListFields, packed?: PackedLists): WordLists {
  // A place in a list is the document's number and, in the last bits, its fields. What was packed lies in one piece;
  // what came since has lists of its own, by word.
  let order: WordOrder = createWordOrder(packed?.words ?? []);
  let starts = packed?.starts ?? Uint32Array.of(0);
  let places = packed?.places ?? new Uint32Array(0);
  let added = new Map<string, number[]>();
  let addedOrder: WordOrder | null = null;
  let lengths = boosts.map((_, field) => createNumberColumn(packed?.lengths[field]));
  let sums = sumsOf();

  function sumsOf(): number[] {
    return lengths.map((column) => column.array().reduce((sum, length) => sum + length, 0));
  }
  const documents = () => (lengths[0] as (typeof lengths)[number]).length();
  const ordered = (): WordOrder => (addedOrder ??= createWordOrder([...added.keys()].sort(byLetters)));
  const oldList = (word: string): Uint32Array => {
    const at = order.find(word);
    return at < 0 ? places.subarray(0, 0) : places.subarray(starts[at], starts[at + 1]);
  };
  const inBoth = (find: (from: WordOrder) => readonly string[]): readonly string[] => {
    const [old, fresh] = [find(order), added.size > 0 ? find(ordered()) : []];
    return fresh.length === 0 ? old : [...new Set([...old, ...fresh])].sort(byLetters);
  };
  return {
    documents,
    add: (fields) => {
      const document = documents();
      const own = new Map<string, number>();
      for (const [field, words] of fields.entries()) {
        lengths[field]?.push(words.length);
        sums[field] = (sums[field] as number) + words.length;
        for (const word of words) own.set(word, (own.get(word) ?? 0) | (1 << field));
      }
      for (const [word, bits] of own) {
        const place = (document << fieldBits) | bits;
        const list = added.get(word);
        if (list) list.push(place);
        else {
          added.set(word, [place]);
          addedOrder = null;
        }
      }
    },
    addPoints: ({ word, weight }, { of, touched }) => {
      const lists = [oldList(word), added.get(word) ?? []];
      const count = (lists[0]?.length ?? 0) + (lists[1]?.length ?? 0);
      if (count === 0) return;
      const total = documents();
      const rarity = weight * Math.log(1 + (total - count + 0.5) / (count + 0.5));
      const means = sums.map((sum) => Math.max(1, sum / total));
      const columns = lengths.map((column) => column.array());
      for (const list of lists)
        for (let at = 0; at < list.length; at++) {
          const place = list[at] as number;
          const document = place >> fieldBits;
          let sum = 0;
          for (let field = 0; field < boosts.length; field++) {
            if (!(place & (1 << field))) continue;
            const own = (columns[field] as Uint32Array)[document] as number;
            const length = isFlat ? 1 : own / (means[field] as number);
            sum += (boosts[field] as number) * (d + (k + 1) / (1 + k * (1 - b + b * length)));
          }
          if (of[document] === 0) touched.push(document);
          of[document] = (of[document] as number) + Math.max(rarity * sum, 1e-6);
        }
    },
    has: (word) => added.has(word) || order.find(word) >= 0,
    eachPlace: (word, visit) => {
      for (const list of [oldList(word), added.get(word) ?? []])
        for (let at = 0; at < list.length; at++) {
          const place = list[at] as number;
          const boost = boosts.reduce((sum, own, field) => (place & (1 << field) ? sum + own : sum), 0);
          visit(place >> fieldBits, boost);
        }
    },
    begunBy: (beginning, atMost) => [...inBoth((from) => from.begunBy(beginning))].sort(shortestFirst).slice(0, atMost),
    alike: (word) => inBoth((from) => from.alike(word)),
    settle: (isGone) => {
      const numbers = new Int32Array(documents());
      let left = 0;
      for (let document = 0; document < numbers.length; document++) numbers[document] = isGone(document) ? -1 : left++;
      const [words, nextStarts, nextPlaces]: [string[], number[], ReturnType<typeof createNumberColumn>] = [
        [],
        [0],
        createNumberColumn(),
      ];
      const fresh = ordered().words.filter((word) => order.find(word) < 0);
      for (const word of fresh.length === 0 ? order.words : [...order.words, ...fresh].sort(byLetters)) {
        const before = nextPlaces.length();
        for (const list of [oldList(word), added.get(word) ?? []])
          for (let at = 0; at < list.length; at++) {
            const place = list[at] as number;
            const number = numbers[place >> fieldBits] as number;
            if (number >= 0) nextPlaces.push((number << fieldBits) | (place & ((1 << fieldBits) - 1)));
          }
        if (nextPlaces.length() === before) continue;
        words.push(word);
        nextStarts.push(nextPlaces.length());
      }
      lengths = lengths.map((column) =>
        createNumberColumn(column.pack().filter((_, document) => (numbers[document] as number) >= 0)),
      );
      order = createWordOrder(words);
      [starts, places] = [Uint32Array.from(nextStarts), nextPlaces.pack()];
      added = new Map();
      addedOrder = null;
      sums = sumsOf();
    },
    pack: () => ({ words: order.words, starts, places, lengths: lengths.map((column) => column.pack()) }),
  };
}
