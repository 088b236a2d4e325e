import type { TextVectors } from '@/domain/match/text/text-score';

/** What a candidate index keeps of a profile (or of a need, for the other direction). */
export type IndexDocument = Readonly<{
  id: string;
  kind: string;
  place: string | null;
  themes: readonly string[];
  /**
   * Strength 0–1: the level of a solver's skill, or the share of a need that a skill makes. What is not stated only
   * stands in a text.
   */
  skills: readonly Readonly<{ skill: string; strength: number; isStated: boolean }>[];
  texts: readonly TextVectors[];
  /** Whether no two of the texts are copies of each other. */
  distinct: boolean;
}>;

/** Which documents may be proposed; an empty list of a field means any. */
export type CandidateFilters = Readonly<{
  kinds?: readonly string[];
  places?: readonly string[];
  themes?: readonly string[];
  /** Documents that are never to be proposed, such as those already in the team. */
  without?: ReadonlySet<string>;
}>;

export type CandidateOptions = Readonly<{ limit: number; filters?: CandidateFilters }>;

/** A list of documents by skill: of those that state it, or of those whose texts speak of it. */
export type WantedSkill = Readonly<{ skill: string; isStated: boolean; weight: number; proposes: boolean }>;

/** What is asked of a candidate index. */
export type IndexQuery = Readonly<{
  text: TextVectors;
  /**
   * One list for each thing wanted: skills that give it, with weights; of each list only a document's best counts. A
   * skill that does not propose only adds to documents that something else proposed.
   */
  skillGroups: readonly (readonly WantedSkill[])[];
  themes: readonly string[];
  /** The most points that the text and the skills may give, and the share (0–1) for one who names no skill. */
  most: Readonly<{ text: number; skills: number; neutralSkills: number }>;
}>;

const placeForm = (place: string): string => place.normalize('NFKC').trim().toLowerCase();

/** The groups that a document is listed in: one for its kind, its place and each theme. */
export const groupsOf = (document: Pick<IndexDocument, 'kind' | 'place' | 'themes'>): string[] => [
  `kind:${document.kind}`,
  ...(document.place === null ? [] : [`place:${placeForm(document.place)}`]),
  ...document.themes.map((theme) => `theme:${theme}`),
];

/** The groups that each filter admits; a filter that is not set is left out. */
export const groupsOfFilters = (filters: CandidateFilters): string[][] =>
  [
    (filters.kinds ?? []).map((kind) => `kind:${kind}`),
    (filters.places ?? []).map((place) => `place:${placeForm(place)}`),
    (filters.themes ?? []).map((theme) => `theme:${theme}`),
  ].filter((groups) => groups.length > 0);
