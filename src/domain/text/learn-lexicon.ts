import type { Lexicon, WordCounts } from './lexicon';
import { findWords } from './words';

const letters = /^\p{Script=Latin}+$/u;
const maxKeptLength = 24;

type Seen = Readonly<{ occurrences: number; documents: number }>;

const countWords = (texts: readonly string[]): Map<string, Seen> => {
  const seen = new Map<string, Seen>();
  for (const text of texts) {
    const here = new Map<string, number>();
    for (const { form } of findWords(text))
      if (letters.test(form) && form.length <= maxKeptLength) here.set(form, (here.get(form) ?? 0) + 1);
    for (const [form, count] of here) {
      const before = seen.get(form);
      seen.set(form, { occurrences: (before?.occurrences ?? 0) + count, documents: (before?.documents ?? 0) + 1 });
    }
  }
  return seen;
};

const shortestLastPart = 3;

/** In how many different words a form stands first before a word seen at least three times. */
const countFirstParts = (words: ReadonlyMap<string, Seen>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words.keys())
    for (let cut = 2; cut <= word.length - shortestLastPart; cut++) {
      if ((words.get(word.slice(cut))?.occurrences ?? 0) < 3) continue;
      const first = word.slice(0, cut);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
  return counts;
};

/**
 * What a lexicon is learnt from. `texts` are running texts, of which only words found in at least two of them are kept
 * (no rare name or phrase can be read out of the figures); `labels` are terms of a taxonomy, of which all are kept.
 */
export type LexiconSources = Readonly<{ texts: readonly string[]; labels: readonly string[] }>;

const keepWords = (sources: LexiconSources, inTexts: number): WordCounts => {
  const seen = countWords([...sources.texts, ...sources.labels]);
  const labelWords = countWords(sources.labels);
  const kept = new Map<string, number>();
  for (const [word, { occurrences, documents }] of seen)
    if (documents >= inTexts || labelWords.has(word)) kept.set(word, occurrences);
  return kept;
};

/** Learns word counts and first parts of compounds; pure, the same sources give the same figures. */
export const learnLexicon = (swedish: LexiconSources, english: LexiconSources): Lexicon => {
  const firstParts = countFirstParts(countWords([...swedish.texts, ...swedish.labels]));
  return {
    sv: keepWords(swedish, 2),
    en: keepWords(english, 3),
    firstParts: new Map([...firstParts].filter(([, uses]) => uses >= 2)),
  };
};
