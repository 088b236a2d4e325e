import { maxSlips, slipsBetween } from './alike-words';

/** Words in order of their letters, and what tells quickly which of them can be alike. */
export type WordOrder = Readonly<{
  words: readonly string[];
  /** Where a word stands, or -1. */
  find: (word: string) => number;
  /** Words that begin like this one, in order. */
  begunBy: (beginning: string) => readonly string[];
  /** Words that are this one with a slip of the keyboard or two, in order. */
  alike: (word: string) => readonly string[];
}>;

/** One bit for each letter that a word has, some letters sharing one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** `words` must be in order of their letters, each once. */
export function createWordOrder(words: readonly string[]): WordOrder {
  let letters: Int32Array | null = null;
  const firstFrom = (word: string): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    words,
    find: (word) => {
      const at = firstFrom(word);
      return words[at] === word ? at : -1;
    },
    begunBy: (beginning) => {
      const from = firstFrom(beginning);
      let to = from;
      while (to < words.length && words[to]?.startsWith(beginning)) to += 1;
      return words.slice(from, to);
    },
    alike: (word) => {
      letters ??= Int32Array.from(words, lettersOf);
      const own = lettersOf(word);
      const slips = maxSlips(word.length);
      const found: string[] = [];
      for (let at = 0; at < words.length; at++) {
        // A wrong letter takes one away and brings another.
        if (countBits((letters[at] as number) ^ own) > 2 * slips) continue;
        const other = words[at] as string;
        if (slipsBetween(word, other) !== null) found.push(other);
      }
      return found;
    },
  };
}
