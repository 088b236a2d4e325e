import type { Knowledge, ReadyNeed, ReadyProfile } from './knowledge';
import { type Need, type Profile, partNames } from './match';
import { findMentions } from './mentions';
import { pairValues } from './parts/pair-values';
import { noCovers } from './parts/skills-part';
import { allotQuarters } from './points';
import type { Prepared } from './text-scorer';

/** A profile that has said nothing at all. */
export const blankProfile: Profile = {
  id: '',
  kind: '',
  themes: [],
  skills: [],
  passages: [],
  works: [],
  place: null,
  maturity: null,
  capacityMonths: null,
};

/** Prepares a profile once: its presentation and each of its works on its own, and the skills that they speak of. */
export const readyProfile = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  profile: Profile,
): ReadyProfile<W> => ({
  profile,
  presentation: knowledge.text.prepareWork(profile.passages),
  works: profile.works.map((work) => knowledge.text.prepareWork(work.passages)),
  mentions: findMentions(knowledge, profile),
});

const onceEach = (skills: Need['skills']): Need['skills'] => {
  const kept = new Map<string, 'must' | 'good'>();
  for (const { skill, need } of skills) if (kept.get(skill) !== 'must') kept.set(skill, need);
  return [...kept].map(([skill, need]) => ({ skill, need }));
};

/** True when a need says enough to be matched at all: a skill, a theme or a text. */
export const hasSubstance = (ready: ReadyNeed): boolean =>
  ready.need.skills.length > 0 || ready.need.themes.length > 0 || ready.text.size > 0;

/**
 * Prepares a need once. A skill named twice counts once, as "must" if either says so. Parts that the need does not ask
 * for give no points, and the others share the 100 in proportion, the same for every solver.
 */
export const readyNeed = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  need: Need,
): ReadyNeed<N> => {
  const skills = onceEach(need.skills);
  const ready: ReadyNeed<N> = {
    need: { ...need, skills, themes: [...new Set(need.themes)] },
    text: knowledge.text.prepareNeed(need.passages),
    nearSkills: new Map(),
    noCovers: noCovers(skills),
    most: [],
  };
  if (!hasSubstance(ready)) return { ...ready, most: partNames.map(() => 0) };
  const asked = pairValues(knowledge, ready, readyProfile(knowledge, blankProfile)).values;
  return {
    ...ready,
    most: allotQuarters(partNames.map((name) => (asked[name] ? knowledge.weights.parts[name].of : 0))),
  };
};
