import { type Token, tokenWeights } from './analyse';
import type { BridgeTable } from './bridge-table';
import type { CognateFinder } from './cognates';
import type { PhraseDictionary } from './phrases';

type Weighed = readonly [term: string, weight: number];
type Unit = Readonly<{ word: Token; parts: readonly Token[] }>;

/** What a bridge knows: learnt word translations, a taxonomy's labels, and words spelt alike. */
export type BridgeSources = Readonly<{
  table: BridgeTable;
  phrases: PhraseDictionary;
  cognate: CognateFinder;
}>;

export type Bridge = Readonly<{
  /**
   * Swedish tokens as English ones (words and bigrams) at the place of the Swedish words they come from; the weight
   * falls with the doubt.
   */
  translate: (tokens: readonly Token[]) => Token[];
}>;

/** Chosen in folds; see docs/text-analysis.md. */
const enoughKnown = 0.3;
const partWeight = 0.7;
const sameSpelling = 0.7;
const phraseWeight = 0.25;
const bigramFrom = 0.15;

const gatherUnits = (tokens: readonly Token[]): Unit[] => {
  const units: { word: Token; parts: Token[] }[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') units.push({ word: token, parts: [] });
    else if (token.kind === 'part') units.at(-1)?.parts.push(token);
  }
  return units;
};

const known = (translations: readonly Weighed[]): number => translations.reduce((sum, [, weight]) => sum + weight, 0);

const scale = (translations: readonly Weighed[], by: number): Weighed[] =>
  translations.map(([term, weight]) => [term, weight * by]);

/** Makes the bridge from Swedish to English; pure, the same tokens give the same translation. */
export const createBridge = ({ table, phrases, cognate }: BridgeSources): Bridge => {
  const guess = (term: string): Weighed[] => {
    const alike = cognate(term);
    return alike ? [alike] : [[term, sameSpelling]];
  };
  const translatePart = ({ term }: Token): readonly Weighed[] => table.get(term) ?? guess(term);

  const translateWord = (
    { word, parts }: Unit,
    partTranslations: readonly (readonly Weighed[])[],
  ): readonly Weighed[] => {
    const own = table.get(word.term) ?? [];
    if (known(own) >= enoughKnown) return own;
    if (parts.length > 0) return [...own, ...partTranslations.flatMap((found) => scale(found, partWeight))];
    return [...own, ...guess(word.term)];
  };

  const findPhrase = (
    units: readonly Unit[],
    from: number,
  ): Readonly<{ en: readonly string[]; length: number }> | null => {
    for (let length = Math.min(phrases.longest, units.length - from); length > 0; length--) {
      const key = units
        .slice(from, from + length)
        .map(({ word }) => word.term)
        .join(' ');
      const en = phrases.english.get(key);
      if (en) return { en, length };
    }
    return null;
  };

  const translate = (tokens: readonly Token[]): Token[] => {
    const out: Token[] = [];
    const units = gatherUnits(tokens);
    const put = (terms: readonly Weighed[], at: Token, kind: 'word' | 'bigram'): void => {
      const { surface, start, end } = at;
      for (const [term, weight] of terms)
        out.push({ term, surface, start, end, kind, weight: weight * tokenWeights[kind] });
    };
    // A pair that stands together in English too confirms both of its words, so it is trusted as their geometric mean.
    const putBigrams = (left: readonly Weighed[], right: readonly Weighed[], at: Token): void => {
      for (const [a, x] of left)
        if (x > bigramFrom)
          for (const [b, y] of right) if (y > bigramFrom) put([[`${a} ${b}`, Math.sqrt(x * y)]], at, 'bigram');
    };
    let before: readonly Weighed[] = [];
    let phraseEnds = 0;
    units.forEach((unit, at) => {
      const parts = unit.parts.map(translatePart);
      const words = translateWord(unit, parts);
      put(words, unit.word, 'word');
      putBigrams(before, words, unit.word);
      parts.forEach((part, k) => putBigrams(parts[k - 1] ?? [], part, unit.word));
      before = words;
      if (at < phraseEnds) return;
      const phrase = findPhrase(units, at);
      if (!phrase) return;
      phraseEnds = at + phrase.length;
      const en = phrase.en.map((term): Weighed => [term, phraseWeight]);
      put(en, unit.word, 'word');
      en.forEach((term, k) => putBigrams(k > 0 ? [en[k - 1] ?? term] : [], k > 0 ? [term] : [], unit.word));
    });
    return out;
  };
  return { translate };
};
