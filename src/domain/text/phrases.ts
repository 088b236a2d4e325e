import type { Bilingual } from '../shared/language';
import type { Analyser } from './analyse';

/** Labels of a taxonomy as a dictionary: the terms of a Swedish label (joined by spaces) → the words of the English one. */
export type PhraseDictionary = Readonly<{ english: ReadonlyMap<string, readonly string[]>; longest: number }>;

export const emptyPhrases: PhraseDictionary = { english: new Map(), longest: 0 };

const maxLabelWords = 5;

/** Makes a phrase dictionary of labels; the first label of the same Swedish terms wins, longer than five words are left out. */
export const createPhrases = (labels: readonly Bilingual[], analyser: Analyser): PhraseDictionary => {
  const english = new Map<string, readonly string[]>();
  let longest = 0;
  for (const label of labels) {
    const sv = analyser.analyse(label.sv, 'sv').filter(({ kind }) => kind === 'word');
    const en = analyser.analyse(label.en, 'en').filter(({ kind }) => kind === 'word');
    if (sv.length === 0 || sv.length > maxLabelWords || en.length === 0) continue;
    const key = sv.map(({ term }) => term).join(' ');
    if (english.has(key)) continue;
    english.set(
      key,
      en.map(({ term }) => term),
    );
    longest = Math.max(longest, sv.length);
  }
  return { english, longest };
};
