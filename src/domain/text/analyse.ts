import type { Lexicon } from './lexicon';
import type { TextLanguage } from './text-language';
import { readWord, type WordTerms } from './word-terms';
import { findWords, type Word } from './words';

/**
 * A term of a text. A `word` is a whole word, a `part` a part of a compound, a `bigram` two neighbouring words (their
 * terms with a space between). `weight` (0–1) is how much one occurrence counts. Offsets are those of the text.
 */
export type Token = Readonly<{
  term: string;
  surface: string;
  start: number;
  end: number;
  kind: 'word' | 'part' | 'bigram';
  weight: number;
}>;

export type Analyser = Readonly<{
  /** Words, parts of compounds and bigrams in the order of the text; function words are left out. */
  analyse: (text: string, language: TextLanguage) => Token[];
  /** The terms of one word form, for those who hold words rather than texts. */
  readWord: (form: string, language: TextLanguage) => WordTerms;
}>;

/** How much a kind of token counts; measured in docs/text-analysis.md. */
export const tokenWeights = { word: 1, part: 0.7, bigram: 0.5 } as const;

const rememberedWords = 200_000;

const rememberWords = (lexicon: Lexicon): Analyser['readWord'] => {
  const remembered = {
    sv: new Map<string, WordTerms>(),
    en: new Map<string, WordTerms>(),
    unknown: new Map<string, WordTerms>(),
  };
  return (form, language) => {
    const known = remembered[language];
    const found = known.get(form);
    if (found) return found;
    if (known.size >= rememberedWords) known.clear();
    const read = readWord(form, language, lexicon);
    known.set(form, read);
    return read;
  };
};

const partTokens = (word: Word, terms: WordTerms): Token[] =>
  terms.parts.map((part) => {
    // Where the form is as long as what was written, offsets within it are offsets in the text.
    const aligned = word.surface.length === word.form.length;
    const start = aligned ? word.start + part.start : word.start;
    const end = aligned ? word.start + part.end : word.end;
    const surface = aligned ? word.surface.slice(part.start, part.end) : word.surface;
    return { term: part.term, surface, start, end, kind: 'part', weight: tokenWeights.part };
  });

/** Makes the one analysis that both engines and the bridge use; the same text always gives the same tokens. */
export const createAnalyser = (lexicon: Lexicon): Analyser => {
  const read = rememberWords(lexicon);
  const analyse = (text: string, language: TextLanguage): Token[] => {
    const tokens: Token[] = [];
    let before: Token | null = null;
    for (const word of findWords(text)) {
      const terms = read(word.form, language);
      if (terms.isStop) continue;
      const { surface, start, end } = word;
      const whole: Token = { term: terms.term, surface, start, end, kind: 'word', weight: tokenWeights.word };
      if (before && !/[.!?:;\n]/.test(text.slice(before.end, start)))
        tokens.push({
          term: `${before.term} ${whole.term}`,
          surface: text.slice(before.start, end),
          start: before.start,
          end,
          kind: 'bigram',
          weight: tokenWeights.bigram,
        });
      tokens.push(whole, ...partTokens(word, terms));
      before = whole;
    }
    return tokens;
  };
  return { analyse, readWord: read };
};
