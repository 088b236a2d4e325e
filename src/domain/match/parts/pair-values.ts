import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import type { PartName, Work } from '../match';
import type { Prepared, TextComparison } from '../text-scorer';
import type { PartValue } from './part-value';
import { capacityValue, maturityValue, placeValue, themeValue } from './plain-parts';
import { coverSkills, type SkillCover, skillsValue } from './skills-part';
import { ageShare, type NearestWork, textValue, trackRecordValue } from './text-parts';

/** What each part is worth for a pair (null: the need does not ask), with the facts it was made of. */
export type PairValues = Readonly<{
  values: Readonly<Record<PartName, PartValue | null>>;
  covers: readonly SkillCover[];
  /** The nearness of each work in the profile's order, 0–1; null for a work without words. */
  works: readonly (number | null)[];
  presentation: number | null;
  nearest: NearestWork | null;
}>;

type Texts = Readonly<{ comparison: TextComparison; presentation: number | null; works: readonly (number | null)[] }>;

const compareTexts = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  need: ReadyNeed<N>,
  ready: ReadyProfile<W>,
): Texts | null => {
  if (need.text.size === 0) return null;
  const all: W[] = [];
  if (ready.presentation.size > 0) all.push(ready.presentation);
  for (const work of ready.works) if (work.size > 0) all.push(work);
  const comparison = knowledge.text.compare(need.text, all);
  const { each } = comparison;
  let next = 0;
  const presentation = ready.presentation.size > 0 ? (each[next++] ?? null) : null;
  const works: (number | null)[] = [];
  for (const work of ready.works) works.push(work.size > 0 ? (each[next++] ?? null) : null);
  return { comparison, presentation, works };
};

const findNearest = <W extends Prepared>(
  knowledge: Pick<Knowledge, 'weights' | 'thisYear'>,
  ready: ReadyProfile<W>,
  works: readonly (number | null)[],
): NearestWork | null => {
  let nearest: NearestWork | null = null;
  const all = ready.profile.works;
  for (let at = 0; at < all.length; at++) {
    const work = all[at] as Work;
    const nearness = works[at] ?? 0;
    if (nearness <= 0) continue;
    const value = nearness * ageShare(knowledge.weights, work.year, knowledge.thisYear);
    const better = !nearest || value > nearest.value || (value === nearest.value && work.id < nearest.work.id);
    if (better) nearest = { work, nearness, value };
  }
  return nearest;
};

/** Works out every part of a pair, each 0–1. */
export const pairValues = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  need: ReadyNeed<N>,
  ready: ReadyProfile<W>,
): PairValues => {
  const { weights } = knowledge;
  const { profile } = ready;
  const covers = coverSkills(knowledge, need, { skills: profile.skills, mentions: ready.mentions });
  const texts = compareTexts(knowledge, need, ready);
  const works = texts?.works ?? [];
  const nearest = findNearest(knowledge, ready, works);
  const hasWorks = works.some((nearness) => nearness !== null);
  return {
    values: {
      skills: skillsValue(knowledge, covers, profile),
      theme: themeValue(weights, need.need, profile),
      text: textValue(weights, texts?.comparison ?? null),
      track_record: texts ? trackRecordValue(weights, nearest, hasWorks) : null,
      maturity: maturityValue(weights, need.need, profile),
      place: placeValue(weights, need.need, profile),
      capacity: capacityValue(weights, need.need, profile),
    },
    covers,
    works,
    presentation: texts?.presentation ?? null,
    nearest,
  };
};
