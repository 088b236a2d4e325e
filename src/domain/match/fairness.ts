import type { Bilingual } from '../shared/language';
import {
  type Dimension,
  dimensions,
  exposureBy,
  type GroupExposure,
  type ShownRanking,
  type SolverFacts,
} from './exposure';
import type { NewcomerTrial } from './newcomer';

export type FairnessReport = Readonly<{
  rankings: number;
  solvers: number;
  byDimension: Readonly<Record<Dimension, readonly GroupExposure[]>>;
  newcomer: Readonly<{ trials: number; medianOneWork: number; medianManyMore: number }> | null;
  sentences: readonly Bilingual[];
}>;

/** Groups smaller than this are shown but not judged: a handful of solvers says nothing of a rule. */
export const smallestJudged = 5;
/** A group is named when it gets less than this or more than its inverse of the attention that its number would give. */
export const unevenBelow = 0.8;

const groupNames: Readonly<Record<string, Bilingual>> = {
  company: { sv: 'Företag', en: 'Companies' },
  academia: { sv: 'Akademi', en: 'Academia' },
  association: { sv: 'Föreningar', en: 'Associations' },
  municipality: { sv: 'Andra kommuner', en: 'Other municipalities' },
  private_person: { sv: 'Privatpersoner', en: 'Private persons' },
  department: { sv: 'Förvaltningar', en: 'Departments' },
  city_company: { sv: 'Kommunala bolag', en: 'City companies' },
  new: { sv: 'Nya lösare', en: 'New solvers' },
  established: { sv: 'Etablerade lösare', en: 'Established solvers' },
  sv: { sv: 'Lösare som skriver på svenska', en: 'Solvers who write in Swedish' },
  en: { sv: 'Lösare som skriver på engelska', en: 'Solvers who write in English' },
};

const nameOf = (dimension: Dimension, group: string): Bilingual => {
  if (group === 'not_stated') {
    return dimension === 'size'
      ? { sv: 'Lösare som inte har angett storlek', en: 'Solvers who have not given a size' }
      : { sv: 'Lösare som inte har angett språk', en: 'Solvers who have not given a language' };
  }
  if (dimension === 'size')
    return { sv: `Organisationer med ${group} anställda`, en: `Organisations with ${group} employees` };
  if (dimension !== 'portfolio') return groupNames[group] ?? { sv: group, en: group };
  if (group === '0') return { sv: 'Lösare utan referenser', en: 'Solvers without references' };
  if (group === '1') return { sv: 'Lösare med en referens', en: 'Solvers with one reference' };
  return { sv: `Lösare med ${group} referenser`, en: `Solvers with ${group} references` };
};

const decimals = (value: number): string => value.toFixed(1);
const comma = (value: number): string => decimals(value).replace('.', ',');

const sayGroup = (dimension: Dimension, { group, ratio }: GroupExposure): Bilingual | null => {
  if (ratio >= unevenBelow && ratio <= 1 / unevenBelow) return null;
  const name = nameOf(dimension, group);
  return {
    sv: `${name.sv} får ${comma(ratio)} gånger så mycket synlighet som deras antal motsvarar.`,
    en: `${name.en} get ${decimals(ratio)} times the exposure that their number would give.`,
  };
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const sayNewcomer = (newcomer: FairnessReport['newcomer']): Bilingual[] => {
  if (!newcomer) return [];
  const { medianOneWork: one, medianManyMore: many } = newcomer;
  return [
    {
      sv: `En nykomling med ett enda passande arbete ${one >= 0 ? 'förlorar inget' : `förlorar ${comma(-one)} poäng`} mot samma lösare med alla sina arbeten (median av ${newcomer.trials}).`,
      en: `A newcomer with a single fitting work ${one >= 0 ? 'loses nothing' : `loses ${decimals(-one)} points`} against the same solver with all its works (median of ${newcomer.trials}).`,
    },
    {
      sv: `Trettio arbeten om annat ${many > 0 ? `ger ${comma(many)} poäng` : 'ger inga poäng'}.`,
      en: `Thirty works about other things ${many > 0 ? `give ${decimals(many)} points` : 'give no points'}.`,
    },
  ];
};

const even: Bilingual = {
  sv: 'Ingen grupp får mycket mer eller mindre synlighet än dess antal motsvarar.',
  en: 'No group gets much more or less exposure than its number would give.',
};
const nothing: Bilingual = {
  sv: 'Det finns inga matchningar att räkna på än.',
  en: 'There are no matches to count yet.',
};

/** Reports who is seen: figures by kind, size, language, newness and portfolio, and a sentence for each uneven group. */
export const reportFairness = (
  solvers: readonly SolverFacts[],
  rankings: readonly ShownRanking[],
  trials: readonly NewcomerTrial[] = [],
): FairnessReport => {
  const by = (dimension: Dimension): GroupExposure[] => exposureBy(dimension, solvers, rankings);
  const byDimension = {
    kind: by('kind'),
    size: by('size'),
    language: by('language'),
    newness: by('newness'),
    portfolio: by('portfolio'),
  };
  const newcomer =
    trials.length === 0
      ? null
      : {
          trials: trials.length,
          medianOneWork: median(trials.map(({ oneWork }) => oneWork)),
          medianManyMore: median(trials.map(({ manyMore }) => manyMore)),
        };
  const isEmpty = !rankings.some(({ shown }) => shown.length > 0);
  const uneven = dimensions.flatMap((dimension) =>
    byDimension[dimension]
      .filter(({ solvers: count }) => count >= smallestJudged)
      .flatMap((group) => sayGroup(dimension, group) ?? []),
  );
  const sentences = isEmpty ? [nothing] : [...(uneven.length > 0 ? uneven : [even]), ...sayNewcomer(newcomer)];
  return { rankings: rankings.length, solvers: solvers.length, byDimension, newcomer, sentences };
};
