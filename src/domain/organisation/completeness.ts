import { languages } from '../shared/language';
import type { OrganisationContent } from './organisation';

/** The fields that matches are made of; the most a field can give is the share of the score that reads it. */
export const hintFields = [
  'skills',
  'references',
  'summary',
  'offer',
  'themes',
  'maturity',
  'place',
  'capacityMonths',
  'translation',
] as const;
export type HintField = (typeof hintFields)[number];

type Seen = Pick<OrganisationContent, 'texts' | 'themes' | 'skills' | 'maturity' | 'place' | 'capacityMonths'> &
  Readonly<{ references: number }>;

/** So many skills and references are enough for the score to have something to read. */
export const enough = { skills: 5, references: 3 } as const;

const isWritten = (seen: Seen, part: 'summary' | 'offer'): boolean =>
  languages.some((language) => seen.texts[language][part].trim() !== '');

const isTranslated = (seen: Seen): boolean =>
  (['summary', 'offer'] as const).every((part) => {
    const { sv, en } = seen.texts;
    return (sv[part].trim() === '') === (en[part].trim() === '');
  }) && isWritten(seen, 'summary');

const isFull: Readonly<Record<HintField, (seen: Seen) => boolean>> = {
  skills: (seen) => seen.skills.length >= enough.skills,
  references: (seen) => seen.references >= enough.references,
  summary: (seen) => isWritten(seen, 'summary'),
  offer: (seen) => isWritten(seen, 'offer'),
  themes: (seen) => seen.themes.length > 0,
  maturity: (seen) => seen.maturity !== null,
  place: (seen) => seen.place !== null,
  capacityMonths: (seen) => seen.capacityMonths !== null,
  translation: isTranslated,
};

/** How much of a profile is filled in, and the fields that are not, those that raise most matches first. */
export function completenessOf(seen: Seen): Readonly<{ filled: number; of: number; missing: readonly HintField[] }> {
  const missing = hintFields.filter((field) => !isFull[field](seen));
  return { filled: hintFields.length - missing.length, of: hintFields.length, missing };
}
