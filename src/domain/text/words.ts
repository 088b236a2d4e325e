/** A word as it stands in a text: `form` is NFKC and lower case, the offsets are those of the original text. */
export type Word = Readonly<{ form: string; surface: string; start: number; end: number }>;

/** Longer texts are read this far (UTF-16 units; some 150,000 words), so that no input takes unbounded time. */
export const readAtMost = 1_000_000;
const maxFormLength = 64;

// Letters, digits and marks; format characters (soft hyphen, zero-width, direction marks) do not break a word.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:\+\+|#)?/gu;
const formatCharacters = /\p{Cf}/gu;

/** The form a word is compared by: NFKC, lower case, no invisible characters, at most 64 UTF-16 units. */
export const normaliseWord = (surface: string): string => {
  const short = surface.length > 4 * maxFormLength ? surface.slice(0, 4 * maxFormLength) : surface;
  return short.normalize('NFKC').toLowerCase().replace(formatCharacters, '').slice(0, maxFormLength);
};

/** The words of a text in order, with where they stand; emoji and punctuation are skipped. */
export const findWords = (text: string): Word[] => {
  const words: Word[] = [];
  const read = text.length > readAtMost ? text.slice(0, readAtMost) : text;
  for (const found of read.matchAll(wordPattern)) {
    const surface = found[0];
    const form = normaliseWord(surface);
    if (form !== '') words.push({ form, surface, start: found.index, end: found.index + surface.length });
  }
  return words;
};
