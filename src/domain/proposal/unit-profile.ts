import type { Passage, Profile, SkillLevel } from '../match/match';
import type { Language } from '../shared/language';

/** A published challenge of a unit: what the unit has asked for, in public. */
export type UnitChallenge = Readonly<{
  id: string;
  year: number | null;
  skills: readonly string[];
  themes: readonly string[];
  texts: readonly Readonly<{ language: Language; title: string; summary: string; need: string }>[];
}>;

/** What is known of a unit in public. */
export type Unit = Readonly<{
  id: string;
  kind: string;
  place: string | null;
  themes: readonly string[];
  skills: readonly Readonly<{ skill: string; level: SkillLevel }>[];
  texts: readonly Readonly<{ language: Language; summary: string; offer: string }>[];
  challenges: readonly UnitChallenge[];
}>;

const isFilled = ({ title, body }: Passage): boolean => `${title}${body}`.trim() !== '';

/**
 * A unit as the ranker sees it when a proposal looks for one. Its published challenges stand where a solver has past
 * works, and the skills asked for there count as known, so that a proposal finds the unit that has asked for such a
 * thing. Maturity and capacity are left unsaid, which is neutral.
 */
export function unitProfile(unit: Unit): Profile {
  const own = new Set(unit.skills.map(({ skill }) => skill));
  const asked = new Set(unit.challenges.flatMap(({ skills }) => skills).filter((skill) => !own.has(skill)));
  return {
    id: unit.id,
    kind: unit.kind,
    place: unit.place,
    maturity: null,
    capacityMonths: null,
    themes: [...new Set([...unit.themes, ...unit.challenges.flatMap(({ themes }) => themes)])],
    skills: [...unit.skills, ...[...asked].map((skill) => ({ skill, level: 'experienced' as const }))],
    passages: unit.texts
      .map(({ language, summary, offer }) => ({ language, title: '', body: `${summary}\n${offer}`.trim() }))
      .filter(isFilled),
    works: unit.challenges.map(({ id, year, texts }) => ({
      id,
      year,
      passages: texts
        .map(({ language, title, summary, need }) => ({ language, title, body: `${summary}\n${need}`.trim() }))
        .filter(isFilled),
    })),
  };
}
