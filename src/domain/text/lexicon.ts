/** How often each word form was seen in running text and labels. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Figures learnt by `npm run learn:lexicon`: occurrences of Swedish and English word forms, and in how many different
 * Swedish words a form stands first before a known word (skol- in skolbuss, skolgård, …).
 */
export type Lexicon = Readonly<{ sv: WordCounts; en: WordCounts; firstParts: WordCounts }>;

/** Figures as they are shipped: one line `count word word …` for each count, falling. */
export type PackedLexicon = Readonly<Record<keyof Lexicon, string>>;

const unpackCounts = (packed: string): WordCounts => {
  const counts = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const [count, ...words] = line.split(' ');
    for (const word of words) counts.set(word, Number(count));
  }
  return counts;
};

/** Opens the shipped figures; counts are occurrences (words) or different words (first parts). */
export const unpackLexicon = (packed: PackedLexicon): Lexicon => ({
  sv: unpackCounts(packed.sv),
  en: unpackCounts(packed.en),
  firstParts: unpackCounts(packed.firstParts),
});

/** Packs counts for shipping: words of the same count share a line, in a fixed order, so that the same counts give the same file. */
export const packCounts = (counts: WordCounts): string => {
  const byCount = new Map<number, string[]>();
  for (const [word, count] of counts) {
    const group = byCount.get(count);
    if (group) group.push(word);
    else byCount.set(count, [word]);
  }
  const falling = [...byCount].sort(([a], [b]) => b - a);
  return falling.map(([count, words]) => [count, ...words.sort()].join(' ')).join('\n');
};

/** No figures at all: words are then stemmed but never split. */
export const emptyLexicon: Lexicon = { sv: new Map(), en: new Map(), firstParts: new Map() };
