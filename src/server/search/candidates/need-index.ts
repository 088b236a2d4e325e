import type { Knowledge, ReadyNeed } from '@/domain/match/knowledge';
import type { Match, Need, Profile } from '@/domain/match/match';
import type { DistinctText } from '@/domain/match/quick-text-scorer';
import { createRanker } from '@/domain/match/ranker';
import { hasSubstance } from '@/domain/match/ready';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import { createDocumentIndex } from './document-index';
import type { CandidateFilters, IndexDocument, IndexQuery } from './index-document';
import { mergeVectors } from './merge-vectors';
import { textsOfReady } from './profile-document';
import { candidateLimit } from './profile-index';

/** Needs ready to be asked which of them suit a profile; the filter `kinds` speaks of tracks. */
export type NeedIndex = Readonly<{
  size: () => number;
  update: (need: Need) => void;
  remove: (id: string) => void;
  candidates: (profile: Profile, options: Readonly<{ limit: number; filters?: CandidateFilters }>) => string[];
  /** The needs that suit a profile best, explained. */
  rank: (profile: Profile, options: Readonly<{ top: number; filters?: CandidateFilters }>) => Match[];
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
  const documents = createDocumentIndex();
  const ready = new Map<string, ReadyNeed<VectorText>>();
  const update: NeedIndex['update'] = (need) => {
    const prepared = ranker.readyNeed(need);
    ready.delete(need.id);
    documents.remove(need.id);
    if (!hasSubstance(prepared)) return;
    ready.set(need.id, prepared);
    documents.put(needDocument(knowledge, prepared));
  };
  const queryOf = (profile: Profile): IndexQuery => ({
    text: mergeVectors(textsOfReady(ranker.readyProfile(profile))),
    skillGroups: profile.skills.map(({ skill, level }) =>
      documents
        .skillNames()
        .flatMap((needed) => {
          const closeness = knowledge.skills.closeness(needed, skill);
          return closeness ? [{ skill: needed, weight: closeness.weight * knowledge.weights.level[level] }] : [];
        })
        .sort((a, b) => b.weight - a.weight),
    ),
    themes: profile.themes,
    most: { text: knowledge.weights.parts.text.of, skills: knowledge.weights.parts.skills.of, neutralSkills: 0 },
  });
  const candidates: NeedIndex['candidates'] = (profile, options) => documents.candidates(queryOf(profile), options);
  for (const need of needs) update(need);
  return {
    size: documents.size,
    update,
    remove: (id) => {
      ready.delete(id);
      documents.remove(id);
    },
    candidates,
    rank: (profile, { top, filters = {} }) => {
      const ids = candidates(profile, { limit: Math.max(candidateLimit, top), filters });
      return ranker.rankReadyNeeds(
        ranker.readyProfile(profile),
        ids.flatMap((id) => ready.get(id) ?? []),
        top,
      );
    },
  };
};
