import { isAlike } from './alike-words';

/** Points by document, for one word of a query; `touched` names the documents that have any. */
export type Points = Readonly<{ of: Float32Array; touched: number[] }>;

type Weighed = Readonly<{ word: string; weight: number }>;

/**
 * For each word the documents where it stands, and in which of the fields. A word counts by how rare it is, by its
 * field's boost and by how short the field is (BM25+, Lv and Zhai 2011; each word counts once a field).
 */
export type WordLists = Readonly<{
  /** Adds a document that is not in the lists yet: its words by field, each once. */
  add: (document: number, fields: readonly (readonly string[])[]) => void;
  /** How many documents have a word. */
  count: (word: string) => number;
  /** Adds the points of the documents that have a word. */
  addPoints: (asked: Weighed, points: Points) => void;
  /** The documents that have all of some words. */
  havingAll: (words: readonly string[]) => ReadonlySet<number>;
  /** Words that begin like this one, at most so many; the shortest first. */
  begunBy: (beginning: string, atMost: number) => readonly string[];
  /** Words that are this one with a slip of the keyboard or two. */
  alike: (word: string) => readonly string[];
  /** Leaves out documents that are gone. */
  settle: (isGone: (document: number) => boolean) => void;
}>;

// The constants of BM25+ as MiniSearch has them: how soon length tells, how much, and what any find is worth.
const k = 1.2;
const b = 0.7;
const d = 0.5;
const fieldBits = 3;

const firstFrom = (sorted: readonly string[], word: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Makes empty lists over fields with these boosts; at most three fields. */
export function createWordLists(boosts: readonly number[]): WordLists {
  // A place in a list is the document's number and, in the last bits, its fields.
  const lists = new Map<string, number[]>();
  const lengths = boosts.map((): number[] => []);
  const sums = boosts.map(() => 0);
  let documents = 0;
  let inOrder: string[] = [];
  let unordered: string[] = [];

  const ordered = (): readonly string[] => {
    if (unordered.length > 0) {
      inOrder = [...inOrder, ...unordered].sort((x, y) => (x < y ? -1 : 1));
      unordered = [];
    }
    return inOrder;
  };
  return {
    add: (document, fields) => {
      documents += 1;
      const own = new Map<string, number>();
      for (const [field, words] of fields.entries()) {
        (lengths[field] as number[])[document] = words.length;
        sums[field] = (sums[field] as number) + words.length;
        for (const word of words) own.set(word, (own.get(word) ?? 0) | (1 << field));
      }
      for (const [word, bits] of own) {
        let list = lists.get(word);
        if (!list) {
          list = [];
          lists.set(word, list);
          unordered.push(word);
        }
        list.push((document << fieldBits) | bits);
      }
    },
    count: (word) => lists.get(word)?.length ?? 0,
    addPoints: ({ word, weight }, { of, touched }) => {
      const list = lists.get(word);
      if (!list) return;
      const rarity = weight * Math.log(1 + (documents - list.length + 0.5) / (list.length + 0.5));
      const means = sums.map((sum) => Math.max(1, sum / documents));
      for (const place of list) {
        const document = place >> fieldBits;
        let sum = 0;
        for (let field = 0; field < boosts.length; field++) {
          if (!(place & (1 << field))) continue;
          const length = ((lengths[field] as number[])[document] as number) / (means[field] as number);
          sum += (boosts[field] as number) * (d + (k + 1) / (1 + k * (1 - b + b * length)));
        }
        if (of[document] === 0) touched.push(document);
        of[document] = (of[document] as number) + Math.max(rarity * sum, 1e-6);
      }
    },
    havingAll: (words) => {
      const [first = [], ...rest] = words.map((word) => lists.get(word) ?? []).sort((x, y) => x.length - y.length);
      let left = new Set(first.map((place) => place >> fieldBits));
      for (const list of rest)
        left = new Set(list.map((place) => place >> fieldBits).filter((document) => left.has(document)));
      return left;
    },
    begunBy: (beginning, atMost) => {
      const sorted = ordered();
      const found: string[] = [];
      for (let at = firstFrom(sorted, beginning); at < sorted.length && sorted[at]?.startsWith(beginning); at++)
        found.push(sorted[at] as string);
      return found.sort((x, y) => x.length - y.length || (x < y ? -1 : 1)).slice(0, atMost);
    },
    alike: (word) => ordered().filter((other) => isAlike(word, other)),
    settle: (isGone) => {
      for (const [word, list] of lists) {
        const left = list.filter((place) => !isGone(place >> fieldBits));
        if (left.length > 0) lists.set(word, left);
        else lists.delete(word);
      }
      inOrder = [...lists.keys()].sort((x, y) => (x < y ? -1 : 1));
      unordered = [];
    },
  };
}
