import type { Knowledge, ReadyNeed } from '../knowledge';
import type { Profile } from '../match';
import type { Mention } from '../mentions';
import type { SkillCloseness } from '../skill-map';
import { notStated, type PartValue, stated } from './part-value';

/**
 * How far one needed skill is covered: `strength` 0–1, and by which of the solver's skills: a stated one, or one that its
 * texts speak of (`mention`). `stated` is what the stated ones alone give.
 */
export type SkillCover = Readonly<{
  skill: string;
  need: 'must' | 'good';
  by: string | null;
  closeness: SkillCloseness['kind'] | null;
  strength: number;
  stated: number;
  mention: Mention | null;
}>;

/** The skills that a solver has stated, and those that its texts speak of. */
export type Skilled = Readonly<{ skills: Profile['skills']; mentions: readonly Mention[] }>;

type Near = readonly (SkillCloseness | null)[] | null;

const nearTo = (knowledge: Pick<Knowledge, 'skills'>, ready: ReadyNeed, had: string): Near => {
  const known = ready.nearSkills.get(had);
  if (known !== undefined) return known;
  const found = ready.need.skills.map(({ skill }) => knowledge.skills.closeness(skill, had));
  const near = found.some((closeness) => closeness !== null) ? found : null;
  ready.nearSkills.set(had, near);
  return near;
};

/** What is covered by no one. */
export const noCovers = (skills: ReadyNeed['need']['skills']): SkillCover[] =>
  skills.map(({ skill, need }) => ({ skill, need, by: null, closeness: null, strength: 0, stated: 0, mention: null }));

type Had = Readonly<{ skill: string; factor: number; mention: Mention | null }>;

/** The better of what covers a needed skill now and one more of the solver's skills; ties go to what is stated, then to the lower key. */
const withHad = (now: SkillCover, { kind, weight }: SkillCloseness, { skill, factor, mention }: Had): SkillCover => {
  const strength = weight * factor;
  const stated = mention ? now.stated : Math.max(now.stated, strength);
  const isTie = strength === now.strength && !mention && now.by !== null;
  if (strength > now.strength || (isTie && skill < (now.by ?? '')))
    return { skill: now.skill, need: now.need, by: skill, closeness: kind, strength, stated, mention };
  return stated === now.stated ? now : { ...now, stated };
};

const withNear = (covers: SkillCover[], near: readonly (SkillCloseness | null)[], had: Had): SkillCover[] => {
  for (let at = 0; at < covers.length; at++) {
    const found = near[at];
    const now = covers[at];
    if (found && now) covers[at] = withHad(now, found, had);
  }
  return covers;
};

/**
 * For each needed skill the solver's skill that covers it best: closeness times level for one that is stated, closeness
 * times a lower factor for one that only its texts speak of.
 */
export const coverSkills = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  ready: ReadyNeed,
  { skills, mentions }: Skilled,
): readonly SkillCover[] => {
  const { level, mention } = knowledge.weights;
  let best: SkillCover[] | null = null;
  for (const { skill, level: own } of skills) {
    const near = nearTo(knowledge, ready, skill);
    if (near) best = withNear(best ?? ready.noCovers.slice(), near, { skill, factor: level[own], mention: null });
  }
  for (const found of mentions) {
    const near = nearTo(knowledge, ready, found.skill);
    const had = { skill: found.skill, factor: mention.inSolver.factor, mention: found };
    if (near) best = withNear(best ?? ready.noCovers.slice(), near, had);
  }
  return best ?? ready.noCovers;
};

// Products of published figures (at most three decimals) in whole millionths: such sums are exact. A sum of fractions
// differs in its last bit with the order of its terms, and where a part lies half-way between two quarters of a point
// that bit decides which of them it gets.
const inOne = 1_000_000;

/** The weighted share (0–1) of the needed skills that is covered, the same in whatever order; required ones count more. */
export const coverage = (knowledge: Pick<Knowledge, 'weights'>, covers: readonly SkillCover[]): number => {
  let sum = 0;
  let max = 0;
  for (const cover of covers) {
    const weight = knowledge.weights.need[cover.need];
    sum += Math.round(weight * cover.strength * inOne);
    max += Math.round(weight * inOne);
  }
  return max === 0 ? 0 : sum / max;
};

/**
 * The skills part: nothing for skills that lie elsewhere, the neutral share where no skill is named, and from there
 * upwards with the coverage, so that naming a skill that helps never lowers it. What only texts speak of lifts one
 * whose stated skills lie elsewhere by no more than it covers. Null when the need names no skill.
 */
export const skillsValue = (
  knowledge: Pick<Knowledge, 'weights'>,
  covers: readonly SkillCover[],
  { skills }: Pick<Skilled, 'skills'>,
): PartValue | null => {
  if (covers.length === 0) return null;
  const { neutral } = knowledge.weights.parts.skills;
  const share = coverage(knowledge, covers);
  if (skills.length === 0) return share === 0 ? notStated(neutral) : stated(neutral + (1 - neutral) * share);
  return stated(covers.some((cover) => cover.stated > 0) ? neutral + (1 - neutral) * share : share);
};
