import type { Language } from '../shared/language';

/** A skill's labels and synonyms in both languages. */
export type SkillNames = Readonly<{
  key: string;
  sv: string;
  en: string;
  svAlt: readonly string[];
  enAlt: readonly string[];
}>;

/** One name of a skill; `preferred` for its label, else a synonym. */
export type SkillName = Readonly<{ skill: string; text: string; language: Language; preferred: boolean }>;

/** All names of skills, labels before synonyms; empty names are left out. */
export const listSkillNames = (skills: readonly SkillNames[]): SkillName[] =>
  skills
    .flatMap(({ key, sv, en, svAlt, enAlt }): SkillName[] => [
      { skill: key, text: sv, language: 'sv', preferred: true },
      { skill: key, text: en, language: 'en', preferred: true },
      ...svAlt.map((text): SkillName => ({ skill: key, text, language: 'sv', preferred: false })),
      ...enAlt.map((text): SkillName => ({ skill: key, text, language: 'en', preferred: false })),
    ])
    .filter(({ text }) => text.trim() !== '');
