import type { Knowledge, ReadyNeed } from '../knowledge';
import type { Profile } from '../match';
import type { SkillCloseness } from '../skill-map';
import { notSaid, type PartValue, said } from './part-value';

/** How far one needed skill is covered: `strength` 0–1, and by which of the solver's skills. */
export type SkillCover = Readonly<{
  skill: string;
  need: 'must' | 'good';
  by: string | null;
  closeness: SkillCloseness['kind'] | null;
  strength: number;
}>;

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
  skills.map(({ skill, need }) => ({ skill, need, by: null, closeness: null, strength: 0 }));

/** For each needed skill the solver's skill that covers it best: closeness times level; ties go to the lower key. */
export const coverSkills = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  ready: ReadyNeed,
  profile: Profile,
): readonly SkillCover[] => {
  let best: SkillCover[] | null = null;
  for (const had of profile.skills) {
    const near = nearTo(knowledge, ready, had.skill);
    if (!near) continue;
    best ??= ready.noCovers.slice();
    for (let at = 0; at < best.length; at++) {
      const found = near[at];
      const now = best[at];
      if (!found || !now) continue;
      const strength = found.weight * knowledge.weights.level[had.level];
      const better = strength > now.strength || (strength === now.strength && now.by !== null && had.skill < now.by);
      if (better) best[at] = { skill: now.skill, need: now.need, by: had.skill, closeness: found.kind, strength };
    }
  }
  return best ?? ready.noCovers;
};

/** The weighted share (0–1) of the needed skills that is covered; required ones count more. */
export const coverage = (knowledge: Pick<Knowledge, 'weights'>, covers: readonly SkillCover[]): number => {
  let sum = 0;
  let most = 0;
  for (const cover of covers) {
    const weight = knowledge.weights.need[cover.need];
    sum += weight * cover.strength;
    most += weight;
  }
  return most === 0 ? 0 : sum / most;
};

/**
 * The skills part: nothing for skills that lie elsewhere, the neutral share where no skill is named, and from there
 * upwards with the coverage, so that naming a skill that helps never lowers it. Null when the need names no skill.
 */
export const skillsValue = (
  knowledge: Pick<Knowledge, 'weights'>,
  covers: readonly SkillCover[],
  profile: Profile,
): PartValue | null => {
  if (covers.length === 0) return null;
  const { neutral } = knowledge.weights.parts.skills;
  if (profile.skills.length === 0) return notSaid(neutral);
  const share = coverage(knowledge, covers);
  return said(share === 0 ? 0 : neutral + (1 - neutral) * share);
};
