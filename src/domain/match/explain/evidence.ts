import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import type { Evidence, Profile } from '../match';
import { coverage } from '../parts/skills-part';
import { asPoints } from '../points';
import type { Score } from '../score';
import type { Prepared } from '../text-scorer';
import { mentionPassage, mentionWorkId } from './mention-place';

type Shown = Omit<Evidence, 'points'> & { points: number };

const shownWords = 8;
const shownTexts = 3;
const round = (points: number): number => Math.round(points * 100) / 100;

const skillEvidence = (knowledge: Pick<Knowledge, 'skills' | 'weights'>, score: Score, profile: Profile): Shown[] => {
  const { covers } = score.pair;
  const all = coverage(knowledge, covers);
  if (all === 0) return [];
  const most = covers.reduce((sum, cover) => sum + knowledge.weights.need[cover.need], 0);
  const points = asPoints(score.quarters[0] ?? 0);
  // One skill of the solver may cover several that are needed: it is shown once, with all that it carried.
  const bySkill = new Map<string, Shown>();
  for (const { skill, by, mention, need, strength } of covers) {
    if (strength === 0) continue;
    const carried = (points * knowledge.weights.need[need] * strength) / (most * all);
    const known = bySkill.get(by ?? skill);
    if (known) known.points += carried;
    else
      bySkill.set(by ?? skill, {
        kind: mention ? 'concept' : 'skill',
        label: knowledge.skills.labelOf(by ?? skill),
        workId: mention && mentionWorkId(mention, profile),
        points: carried,
        ...(mention && { passage: mentionPassage(mention, profile) }),
      });
  }
  return [...bySkill.values()];
};

type NearText<W> = Readonly<{ text: W; workId: string | null; nearness: number }>;

const nearTexts = <W extends Prepared>(profile: ReadyProfile<W>, score: Score): NearText<W>[] => {
  const all: NearText<W>[] = [
    { text: profile.presentation, workId: null, nearness: score.pair.presentation ?? 0 },
    ...profile.works.map((text, at) => ({
      text,
      workId: profile.profile.works[at]?.id ?? null,
      nearness: score.pair.works[at] ?? 0,
    })),
  ];
  const byNearness = all.filter((text) => text.nearness > 0).sort((a, b) => b.nearness - a.nearness);
  return byNearness.slice(0, shownTexts);
};

/**
 * What carried the points: shared skills, those that only a text speaks of with its very words, and the words of the
 * nearest texts with the work they stand in.
 */
export const evidenceOf = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  pair: Readonly<{ need: ReadyNeed<N>; profile: ReadyProfile<W> }>,
  score: Score,
): Evidence[] => {
  const near = nearTexts(pair.profile, score);
  const allNear = near.reduce((sum, { nearness }) => sum + nearness, 0);
  const neutral = knowledge.weights.parts.track_record.neutral * (pair.need.most[3] ?? 0);
  const points = asPoints((score.quarters[2] ?? 0) + Math.max(0, (score.quarters[3] ?? 0) - neutral));
  // A word that is inflected otherwise in another text is the same word: it is shown once, as in the nearest text.
  const words = new Map<number, Shown>();
  for (const { text, workId, nearness } of near) {
    for (const { kind, term, label, share } of knowledge.text.explain(pair.need.text, text).slice(0, shownWords)) {
      const add = (points * share * nearness) / allNear;
      const known = words.get(term);
      if (known) known.points += add;
      else words.set(term, { kind, label, workId, points: add });
    }
  }
  const ranked = [...words.values()].sort((a, b) => b.points - a.points || (a.label.sv < b.label.sv ? -1 : 1));
  const shown = [...skillEvidence(knowledge, score, pair.profile.profile), ...ranked.slice(0, shownWords)];
  return shown
    .map((evidence) => ({ ...evidence, points: round(evidence.points) }))
    .filter((evidence) => evidence.points > 0)
    .sort((a, b) => b.points - a.points);
};
