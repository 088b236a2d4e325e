import type { Language } from '../../shared/language';
import type { Analyser, Token } from '../../text/analyse';
import type { Passage } from '../match';
import { bagTerms } from './term-bag';
import type { TextBags } from './text-score';

/** Swedish tokens as English ones; a doubtful translation weighs less. */
export type Translate = (tokens: readonly Token[]) => Token[];

/** How texts are read: the analysis, and the bridge between the languages where there is one. */
export type TextReading = Readonly<{ analyser: Analyser; translate: Translate | null }>;

/** The tokens of the passages in one language; null when there are none in it, or none that says a word. */
const tokensIn = (passages: readonly Passage[], language: Language, analyser: Analyser): Token[] | null => {
  const own = passages.filter((passage) => passage.language === language);
  const tokens = own.flatMap((p) => [...analyser.analyse(p.title, language), ...analyser.analyse(p.body, language)]);
  return tokens.length > 0 ? tokens : null;
};

/** The tokens of a text in both languages; where it has no English of its own, its Swedish is translated. */
export const readTokens = (
  passages: readonly Passage[],
  reading: TextReading,
): Readonly<Record<Language, Token[] | null>> => {
  const sv = tokensIn(passages, 'sv', reading.analyser);
  const own = tokensIn(passages, 'en', reading.analyser);
  const en = own ?? (sv && reading.translate ? reading.translate(sv) : null);
  return { sv, en };
};

/** Counts the terms of a text in both languages. */
export const bagPassages = (passages: readonly Passage[], reading: TextReading): TextBags => {
  const { sv, en } = readTokens(passages, reading);
  return { sv: sv && bagTerms(sv), en: en && bagTerms(en) };
};
