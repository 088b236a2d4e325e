import type { Knowledge, ReadyNeed } from '@/domain/match/knowledge';
import type { Match, Need, Profile } from '@/domain/match/match';
import type { DistinctText } from '@/domain/match/quick-text-scorer';
import { createRanker } from '@/domain/match/ranker';
import { hasSubstance } from '@/domain/match/ready';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import { createDocumentIndex } from './document-index';
import type { CandidateOptions, IndexDocument, IndexQuery } from './index-document';
import { mergeVectors } from './merge-vectors';
import { textsOfReady } from './profile-document';
import { candidateLimit, type RankOptions } from './profile-index';

/** Needs ready to be asked which of them suit a profile; the filter `kinds` speaks of tracks. */
export type NeedIndex = Readonly<{
  size: () => number;
  update: (need: Need) => void;
  remove: (id: string) => void;
  candidates: (profile: Profile, options: CandidateOptions) => string[];
  /** The needs that suit a profile best, explained. */
  rank: (profile: Profile, options: RankOptions) => Match[];
}>;

type TextKnowledge = Knowledge<VectorText, DistinctText>;

const needDocument = ({ weights }: TextKnowledge, { need, text }: ReadyNeed<VectorText>): IndexDocument => {
  const all = need.skills.reduce((sum, { need: how }) => sum + weights.need[how], 0);
  const skills = need.skills.map(({ skill, need: how }) => ({ skill, strength: weights.need[how] / all }));
  return {
    id: need.id,
    kind: need.track,
    place: need.place,
    themes: need.themes,
    skills,
    texts: [text.vectors],
    distinct: true,
  };
};

/** Makes an index of needs. They are few beside profiles, so it is filled anew at start and not saved. */
export const createNeedIndex = (knowledge: TextKnowledge, needs: Iterable<Need> = []): NeedIndex => {
  const ranker = createRanker(knowledge);
  const documents = createDocumentIndex<ReadyNeed<VectorText>>();
  const update: NeedIndex['update'] = (need) => {
    const ready = ranker.readyNeed(need);
    documents.remove(need.id);
    if (hasSubstance(ready)) documents.put(needDocument(knowledge, ready), ready);
  };
  const queryOf = (profile: Profile): IndexQuery => ({
    text: mergeVectors(textsOfReady(ranker.readyProfile(profile))),
    skillGroups: profile.skills.map(({ skill, level }) =>
      documents.skills
        .names()
        .flatMap((needed) => {
          const closeness = knowledge.skills.closeness(needed, skill);
          return closeness
            ? [{ skill: needed, weight: closeness.weight * knowledge.weights.level[level], proposes: true }]
            : [];
        })
        .sort((a, b) => b.weight - a.weight),
    ),
    themes: profile.themes,
    most: { text: knowledge.weights.parts.text.of, skills: knowledge.weights.parts.skills.of, neutralSkills: 0 },
  });
  const propose = (profile: Profile, options: CandidateOptions): ReadyNeed<VectorText>[] =>
    documents.candidates(queryOf(profile), options).flatMap((number) => documents.at(number)?.item ?? []);
  for (const need of needs) update(need);
  return {
    size: documents.size,
    update,
    remove: documents.remove,
    candidates: (profile, options) => propose(profile, options).map(({ need }) => need.id),
    rank: (profile, { top, filters = {} }) => {
      const proposed = propose(profile, { limit: Math.max(candidateLimit, top), filters });
      return ranker.rankReadyNeeds(ranker.readyProfile(profile), proposed, top);
    },
  };
};
