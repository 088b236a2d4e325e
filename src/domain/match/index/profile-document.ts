import type { ReadyNeed, ReadyProfile } from '@/domain/match/knowledge';
import { type Need, type PartName, partNames, type Profile } from '@/domain/match/match';
import type { Mention } from '@/domain/match/mentions';
import { type DistinctText, hasCopies } from '@/domain/match/quick-text-scorer';
import type { SkillMap } from '@/domain/match/skill-map';
import type { TextVectors } from '@/domain/match/text/text-score';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import type { Weights } from '@/domain/match/weights';
import type { DocumentIndex, StoredTexts } from './document-index';
import type { IndexDocument, IndexQuery, WantedSkill } from './index-document';

/** What an index keeps of a profile: all but its texts, and the skills that those speak of. */
export type KeptProfile = Readonly<{ profile: Profile; mentions: readonly Mention[] }>;

/** A profile as a candidate index keeps it; `texts` are its presentation and then its works. */
export const profileDocument = (
  weights: Weights,
  { profile, mentions }: KeptProfile,
  texts: readonly TextVectors[],
): IndexDocument => {
  const { id, kind, place, themes } = profile;
  const stated = new Set(profile.skills.map(({ skill }) => skill));
  const skills = [
    ...profile.skills.map(({ skill, level }) => ({ skill, strength: weights.level[level], isStated: true })),
    ...mentions
      .filter(({ skill }) => !stated.has(skill))
      .map(({ skill }) => ({ skill, strength: weights.mention.inSolver.factor, isStated: false })),
  ];
  const distinct = !hasCopies(texts.map((vectors) => ({ vectors })));
  return { id, kind, place, themes, skills, texts, distinct };
};

/** The vectors of a prepared profile: its presentation and then its works. */
export const textsOfReady = (ready: ReadyProfile<VectorText>): TextVectors[] =>
  [ready.presentation, ...ready.works].map(({ vectors }) => vectors);

const noPassages: Profile['passages'] = [];

/** What a profile is without its texts: enough to score it, and small enough to keep a hundred thousand of. */
export const lightProfile = (profile: Profile): Profile => ({
  ...profile,
  passages: noPassages,
  works: profile.works.map(({ id, year }) => ({ id, year, passages: noPassages })),
});

const noText: DistinctText = { size: 0, vectors: { sv: null, en: null }, passages: [] };

const storedText = (texts: StoredTexts, at: number, passages: Profile['passages']): DistinctText => {
  const vectors = texts.vectors[at];
  if (!vectors) return noText;
  const size = Math.max(vectors.sv?.ids.length ?? 0, vectors.en?.ids.length ?? 0);
  return { size, vectors, passages, distinct: texts.distinct };
};

/** A profile with its stored vectors and mentions; its passages are those of `profile`, so give the whole one to explain it. */
export const storedProfile = ({ profile, mentions }: KeptProfile, texts: StoredTexts): ReadyProfile<DistinctText> => ({
  profile,
  mentions,
  presentation: storedText(texts, 0, profile.passages),
  works: profile.works.map((work, at) => storedText(texts, at + 1, work.passages)),
});

/** For each needed skill the skills that cover it, best first, with the share of the skills part that each would give. */
const skillGroupsOf = (
  need: Need,
  weights: Weights,
  relativesOf: (skill: string) => Relatives,
): IndexQuery['skillGroups'] => {
  const all = need.skills.reduce((sum, { need: how }) => sum + weights.need[how], 0);
  return need.skills.map(({ skill, need: how }) =>
    relativesOf(skill).map((near) => ({ ...near, weight: (near.weight * weights.need[how]) / all })),
  );
};

type Relatives = IndexQuery['skillGroups'][number];

/** From this closeness a skill proposes a document by itself; the skill needed and its special cases do. */
const proposesFrom = 0.8;

/**
 * Finds the lists that cover a needed skill, best first: of those who state it or one near it, and of those whose texts
 * speak of it; remembered until more skills are known.
 */
export const findRelatives = (
  { skills, weights }: Readonly<{ skills: SkillMap; weights: Weights }>,
  documents: Pick<DocumentIndex<unknown>, 'skills' | 'mentioned'>,
): ((needed: string) => Relatives) => {
  const remembered = new Map<string, Relatives>();
  let known = 0;
  return (needed) => {
    const count = documents.skills.count() + documents.mentioned.count();
    if (count !== known) {
      remembered.clear();
      known = count;
    }
    const found = remembered.get(needed);
    if (found) return found;
    const listsNear = (isStated: boolean): WantedSkill[] =>
      documents[isStated ? 'skills' : 'mentioned'].names().flatMap((skill) => {
        const closeness = skills.closeness(needed, skill);
        if (!closeness) return [];
        return [{ skill, isStated, weight: closeness.weight, proposes: closeness.weight >= proposesFrom }];
      });
    const worth = ({ weight, isStated }: WantedSkill): number =>
      weight * (isStated ? 1 : weights.mention.inSolver.factor);
    const near = [...listsNear(true), ...listsNear(false)];
    near.sort((a, b) => worth(b) - worth(a) || (a.skill < b.skill ? -1 : 1));
    remembered.set(needed, near);
    return near;
  };
};

const mostOf = (ready: ReadyNeed, part: PartName): number => ready.most[partNames.indexOf(part)] ?? 0;

/** The question a need asks of an index of profiles. */
export const needQuery = (
  ready: ReadyNeed<VectorText>,
  weights: Weights,
  relativesOf: (skill: string) => Relatives,
): IndexQuery => ({
  text: ready.text.vectors,
  skillGroups: skillGroupsOf(ready.need, weights, relativesOf),
  themes: ready.need.themes,
  most: {
    // A near text is nearly always a near reference, so what a track record can add is estimated with it.
    text: mostOf(ready, 'text') + mostOf(ready, 'track_record') * (1 - weights.parts.track_record.neutral),
    skills: mostOf(ready, 'skills'),
    neutralSkills: weights.parts.skills.neutral,
  },
});
