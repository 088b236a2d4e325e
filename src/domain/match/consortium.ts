import type { Bilingual } from '../shared/language';
import { coverSet, type Filler, maxGaps } from './cover-set';
import { labelsIn } from './explain/phrase';
import type { Knowledge, ReadyNeed } from './knowledge';
import type { Need, Profile } from './match';
import { coverSkills } from './parts/skills-part';

type Gap = Need['skills'][number];

/** Who could join a team: `fit` is the solver's own score for the challenge, 0–100. */
export type Candidate = Readonly<{ profile: Profile; fit: number }>;

export type GapReport = Readonly<{
  /** Needed skills that no one in the team has, required ones first; at most 30. */
  missing: readonly Gap[];
  /** The fewest solvers that fill all gaps that can be filled, best fit first. */
  solvers: readonly Readonly<{ profileId: string; skills: readonly string[] }>[];
  /** Gaps that no candidate fills. */
  unfilled: readonly Gap[];
  /** For each gap the best candidates for it, best fit first. */
  alternatives: readonly Readonly<{ skill: string; profileIds: readonly string[] }>[];
  isFewest: boolean;
  sentence: Bilingual;
}>;

/** A needed skill is covered from this strength (closeness × level): the skill itself or a special case of it. */
export const coveredFrom = 0.6;
const shownAlternatives = 5;

const coveredBy = (knowledge: Pick<Knowledge, 'skills' | 'weights'>, ready: ReadyNeed, profile: Profile): boolean[] =>
  // Only what is stated fills a gap: a word in a reference promises nothing.
  coverSkills(knowledge, ready, { skills: profile.skills, mentions: [] }).map((cover) => cover.strength >= coveredFrom);

/** Said to the team itself; one that is alone is no team yet. */
const sayGaps = (
  knowledge: Pick<Knowledge, 'skills'>,
  report: Omit<GapReport, 'sentence'>,
  isAlone: boolean,
): Bilingual => {
  const who = isAlone
    ? { sv: 'Ni', has: 'You have', lacks: 'You lack' }
    : { sv: 'Laget', has: 'The team has', lacks: 'The team lacks' };
  const labels = (gaps: readonly Gap[], language: 'sv' | 'en'): string =>
    labelsIn(
      gaps.map(({ skill }) => knowledge.skills.labelOf(skill)),
      language,
      5,
    );
  const { missing, solvers, unfilled } = report;
  if (missing.length === 0) {
    return { sv: `${who.sv} har alla kompetenser som behövs.`, en: `${who.has} all the skills needed.` };
  }
  const first = { sv: `${who.sv} saknar ${labels(missing, 'sv')}.`, en: `${who.lacks} ${labels(missing, 'en')}.` };
  const count = solvers.length;
  const filled = {
    sv:
      count === 0
        ? ''
        : ` ${count === 1 ? 'En lösare' : `${count} lösare`} kan fylla ${unfilled.length > 0 ? 'en del av luckorna' : 'alla luckor'}.`,
    en:
      count === 0
        ? ''
        : ` ${count === 1 ? 'One solver' : `${count} solvers`} can fill ${unfilled.length > 0 ? 'some of the gaps' : 'all gaps'}.`,
  };
  const rest = {
    sv: unfilled.length === 0 ? '' : ` Ingen vi känner till kan ${labels(unfilled, 'sv')}.`,
    en: unfilled.length === 0 ? '' : ` No one we know of can do ${labels(unfilled, 'en')}.`,
  };
  return { sv: first.sv + filled.sv + rest.sv, en: first.en + filled.en + rest.en };
};

/** Finds what a team lacks for a challenge and the fewest candidates who fill it; the order of team and candidates is of no matter. */
export const findGaps = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  ready: ReadyNeed,
  who: Readonly<{ team: readonly Profile[]; candidates: readonly Candidate[] }>,
): GapReport => {
  const members = who.team.map((profile) => coveredBy(knowledge, ready, profile));
  const missing = ready.need.skills
    .map((gap, at) => ({ gap, at }))
    .filter(({ at }) => !members.some((covered) => covered[at]))
    .sort((a, b) => Number(b.gap.need === 'must') - Number(a.gap.need === 'must') || a.at - b.at)
    .slice(0, maxGaps);
  const inTeam = new Set(who.team.map(({ id }) => id));
  const fillers: Filler[] = who.candidates
    .filter(({ profile }) => !inTeam.has(profile.id))
    .map(({ profile, fit }) => {
      const covered = coveredBy(knowledge, ready, profile);
      const mask = missing.reduce((bits, { at }, bit) => (covered[at] ? bits | (1 << bit) : bits), 0);
      return { id: profile.id, mask, fit };
    })
    .filter(({ mask }) => mask !== 0)
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
  const goal = missing.reduce((bits, _, bit) => bits | (1 << bit), 0);
  const { ids, isFewest } = coverSet(goal, fillers);
  const skillsOf = (mask: number): string[] =>
    missing.flatMap(({ gap }, bit) => ((mask & (1 << bit)) === 0 ? [] : [gap.skill]));
  const fillersOf = (bit: number): Filler[] => fillers.filter(({ mask }) => (mask & (1 << bit)) !== 0);
  const report = {
    missing: missing.map(({ gap }) => gap),
    solvers: ids.map((id) => ({
      profileId: id,
      skills: skillsOf(fillers.find((filler) => filler.id === id)?.mask ?? 0),
    })),
    unfilled: missing.filter((_, bit) => fillersOf(bit).length === 0).map(({ gap }) => gap),
    alternatives: missing.map(({ gap }, bit) => ({
      skill: gap.skill,
      profileIds: fillersOf(bit)
        .slice(0, shownAlternatives)
        .map(({ id }) => id),
    })),
    isFewest,
  };
  return { ...report, sentence: sayGaps(knowledge, report, who.team.length === 1) };
};
