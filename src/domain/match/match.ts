import type { Bilingual, Language } from '../shared/language';

/** A piece of writing in one language; `title` may be empty. */
export type Passage = Readonly<{ language: Language; title: string; body: string }>;

/** How deep a solver's skill goes. */
export const skillLevels = ['basic', 'experienced', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** How ready a solver's solution is, from an idea to something in use at several customers. */
export const maturities = ['idea', 'prototype', 'piloted', 'in_use', 'scaling'] as const;
export type Maturity = (typeof maturities)[number];

/** What stands beside a match for its reader to weigh. It is handed on as it is, and worth no points. In whole SEK. */
export type NeedFacts = Readonly<{ budgetFrom: number | null; budgetTo: number | null }>;
export const noFacts: NeedFacts = { budgetFrom: null, budgetTo: null };

/** What the ranker knows of a challenge (or of a proposal that looks for units). Skills are taxonomy keys. */
export type Need = Readonly<{
  id: string;
  themes: readonly string[];
  skills: readonly Readonly<{ skill: string; need: 'must' | 'good' }>[];
  passages: readonly Passage[];
  track: string;
  place: string | null;
  /** Months until the work is to begin; null when it is not said. */
  startsInMonths: number | null;
  facts: NeedFacts;
}>;

/** Past work of a solver: the ranker compares a challenge with each of these on its own. */
export type Work = Readonly<{ id: string; year: number | null; passages: readonly Passage[] }>;

/** What the ranker knows of a solver. Null means "not said", which is neutral and never a punishment. */
export type Profile = Readonly<{
  id: string;
  kind: string;
  themes: readonly string[];
  skills: readonly Readonly<{ skill: string; level: SkillLevel }>[];
  /** Presentation and offer. */
  passages: readonly Passage[];
  works: readonly Work[];
  place: string | null;
  maturity: Maturity | null;
  /** Can start within so many months. */
  capacityMonths: number | null;
}>;

export const partNames = ['skills', 'theme', 'text', 'track_record', 'maturity', 'place', 'capacity'] as const;
export type PartName = (typeof partNames)[number];

/** One part of a score: `points` of at most `of`. The points of all parts add up to the score exactly. */
export type MatchPart = Readonly<{ name: PartName; points: number; of: number; why: Bilingual }>;

/** Something shared that carried points, and the work (or null: the presentation) it stood in. */
export type Evidence = Readonly<{
  kind: 'skill' | 'concept' | 'word';
  label: Bilingual;
  workId: string | null;
  points: number;
  /** Of a concept: the very words, and where they stand: "”fallsensor” i ”Nattlarm i Växjö” (2022)". */
  passage?: Bilingual;
}>;

/** A scored, explained pair. `score` is 0–100 and is the sum of its parts. */
export type Match = Readonly<{
  needId: string;
  profileId: string;
  score: number;
  weightsVersion: string;
  parts: readonly MatchPart[];
  /** One sentence to stand by the solver's name: "Kan falldetektering, har gjort ”Trygg natt” (2023) och finns i Helsingborg." */
  sentence: Bilingual;
  /** The same, spoken to the solver: "Ni kan falldetektering, har gjort ”Trygg natt” (2023) och finns i Helsingborg." */
  toSolver: Bilingual;
  evidence: readonly Evidence[];
  coveredSkills: readonly Readonly<{
    skill: string;
    by: string;
    closeness: 'same' | 'narrower' | 'broader' | 'sibling';
  }>[];
  /** Needed skills that are not stated but that a text of the solver speaks of; `by` is the skill it names. */
  mentionedSkills: readonly Readonly<{
    skill: string;
    by: string;
    closeness: 'same' | 'narrower' | 'broader' | 'sibling';
    workId: string | null;
    words: string;
  }>[];
  missingSkills: readonly Readonly<{ skill: string; need: 'must' | 'good' }>[];
  /**
   * What would raise the score most, best first; `points` is the gain found by scoring again. `key` is the skill or
   * theme to add, or the field of the profile to fill in; null for a reference.
   */
  wouldRaise: readonly Readonly<{
    kind: 'skill' | 'reference' | 'theme' | 'field';
    key: string | null;
    label: Bilingual;
    points: number;
  }>[];
  /** Why a pair ranks low; null when it does not. */
  whyNot: Bilingual | null;
  facts: NeedFacts;
}>;

/** What a list says of a pair; the rest is on the pair's own page. */
export type BriefMatch = Pick<
  Match,
  'needId' | 'profileId' | 'score' | 'sentence' | 'toSolver' | 'missingSkills' | 'facts'
>;
