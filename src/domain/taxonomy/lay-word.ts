import type { Language } from '../shared/language';
import { err, ok, type Result } from '../shared/result';
import { canEditThemes } from './theme';

/** An everyday word or abbreviation, and the concepts that it leads to: keys of skills and themes, the best one first. */
export type LayWord = Readonly<{
  word: string;
  language: Language;
  skills: readonly string[];
  themes: readonly string[];
}>;

export type LayWordRefusal = Readonly<{
  code:
    | 'lay_word_missing'
    | 'lay_word_too_long'
    | 'lay_word_too_many_parts'
    | 'lay_word_taken'
    | 'lay_word_concept_missing'
    | 'lay_word_too_many_concepts'
    | 'lay_word_skill_unknown'
    | 'lay_word_theme_unknown';
  field: 'word' | 'skills' | 'themes';
  detail?: Readonly<Record<string, string | number>>;
}>;

/** The longest in characters, of how many words it may consist, and to how many concepts it may lead in all. */
export const layWordLimits = { characters: 60, parts: 3, concepts: 5 } as const;

/** Everyday words lie beside the themes, and are edited by the same people. */
export const canEditLayWords = canEditThemes;

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** A word as it is compared: one that differs only by case or spaces is the same. */
export const plainWord = (text: string): string => tidy(text).toLowerCase();

type Beside = Readonly<{
  /** The other words, in all languages. */
  others: readonly Pick<LayWord, 'word' | 'language'>[];
  /** Of the chosen keys those that may not be. */
  refused: Pick<LayWord, 'skills' | 'themes'>;
}>;

function wordFault(word: LayWord, others: Beside['others']): LayWordRefusal | null {
  const { characters, parts } = layWordLimits;
  const field = 'word';
  if (!/[\p{L}\p{N}]/u.test(word.word)) return { code: 'lay_word_missing', field };
  if (word.word.length > characters) return { code: 'lay_word_too_long', field, detail: { most: characters } };
  if (word.word.split(' ').length > parts) return { code: 'lay_word_too_many_parts', field, detail: { most: parts } };
  const plain = plainWord(word.word);
  const isTaken = others.some((other) => other.language === word.language && plainWord(other.word) === plain);
  return isTaken ? { code: 'lay_word_taken', field } : null;
}

function conceptFaults({ skills, themes }: LayWord, refused: Beside['refused']): LayWordRefusal[] {
  const count = skills.length + themes.length;
  if (count === 0) return [{ code: 'lay_word_concept_missing', field: 'skills' }];
  const faults: LayWordRefusal[] = [];
  if (count > layWordLimits.concepts)
    faults.push({ code: 'lay_word_too_many_concepts', field: 'skills', detail: { most: layWordLimits.concepts } });
  if (refused.skills.length > 0) faults.push({ code: 'lay_word_skill_unknown', field: 'skills' });
  if (refused.themes.length > 0) faults.push({ code: 'lay_word_theme_unknown', field: 'themes' });
  return faults;
}

/** An everyday word as it may be saved beside the others: tidied, each concept once. Refuses with every fault at once. */
export function checkLayWord(typed: LayWord, { others, refused }: Beside): Result<LayWord, readonly LayWordRefusal[]> {
  const word: LayWord = {
    word: tidy(typed.word),
    language: typed.language,
    skills: [...new Set(typed.skills)],
    themes: [...new Set(typed.themes)],
  };
  const fault = wordFault(word, others);
  const faults = [...(fault ? [fault] : []), ...conceptFaults(word, refused)];
  return faults.length > 0 ? err(faults) : ok(word);
}
