import type { LayWord } from '@/domain/taxonomy/lay-word';
import { type ConceptName, createMeanings, type Meanings } from '@/domain/search/meanings';
import { type ConceptFinder, createConceptFinder } from '@/domain/text/concepts';
import { getAnalyser, getLexicon } from '@/domain/text/default-analyser';
import { listSkillNames, type SkillNames } from '@/domain/text/skill-names';

export type Vocabulary = Readonly<{
  skills: readonly SkillNames[];
  themes: readonly Readonly<{ key: string; sv: string; en: string }>[];
  layWords: readonly LayWord[];
  /** The next broader skill of each skill that has one. */
  broader: ReadonlyMap<string, string>;
}>;

/** What people's words mean, and a finder of what texts speak of. */
export type Understanding = Readonly<{ meanings: Meanings; mentions: ConceptFinder['find'] }>;

const weights = { synonym: 0.95, layWord: 0.8, next: 0.85, theme: 0.6, inText: 0.6, nextInText: 0.7 } as const;
const layKey = (at: number) => `\0${at}`;
/** Themes and skills may have the same key. */
export const themeConcept = (key: string): string => `theme:${key}`;

function namesOf({ skills, themes, layWords }: Vocabulary): ConceptName[] {
  return [
    ...listSkillNames(skills).map(({ skill, text, language, preferred }) => ({
      concept: skill,
      text,
      language,
      weight: preferred ? 1 : weights.synonym,
    })),
    ...themes.flatMap(({ key, sv, en }) => [
      { concept: themeConcept(key), text: sv, language: 'sv' as const, weight: 1 },
      { concept: themeConcept(key), text: en, language: 'en' as const, weight: 1 },
    ]),
    ...layWords.flatMap(({ word: text, language, skills: led, themes: ledThemes }) => [
      ...led.map((concept, at) => ({
        concept,
        text,
        language,
        weight: weights.layWord * (at === 0 ? 1 : weights.next),
      })),
      ...ledThemes.map((key) => ({
        concept: themeConcept(key),
        text,
        language,
        weight: weights.layWord * weights.theme,
      })),
    ]),
  ];
}

/** Makes the dictionary for questions and the finder for texts: labels, synonyms and everyday words in both languages. */
export function understand(vocabulary: Vocabulary): Understanding {
  const { skills, layWords, broader } = vocabulary;
  const asSkills = layWords.map(({ word, language }, at): SkillNames => {
    const [sv, en] = language === 'sv' ? [word, ''] : ['', word];
    return { key: layKey(at), sv, en, svAlt: [], enAlt: [] };
  });
  const ledBy = new Map(layWords.map((entry, at) => [layKey(at), entry.skills]));
  const finder = createConceptFinder([...skills, ...asSkills], getAnalyser(), getLexicon());
  return {
    meanings: createMeanings(namesOf(vocabulary), broader),
    mentions: (text, language) =>
      finder.find(text, language).flatMap((found) => {
        const led = ledBy.get(found.skill);
        if (!led) return [found];
        return led.map((skill, at) => ({
          ...found,
          skill,
          confidence: found.confidence * weights.inText * (at === 0 ? 1 : weights.nextInText),
        }));
      }),
  };
}
