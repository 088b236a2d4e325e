import type { Knowledge } from '@/domain/match/knowledge';
import type { Match, Need, Profile } from '@/domain/match/match';
import type { DistinctText } from '@/domain/match/quick-text-scorer';
import { createRanker, type Ranker } from '@/domain/match/ranker';
import { hasSubstance } from '@/domain/match/ready';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import { createDocumentIndex, type DocumentIndex } from './document-index';
import type { CandidateFilters } from './index-document';
import {
  findRelatives,
  lightProfile,
  needQuery,
  profileDocument,
  storedProfile,
  textsOfReady,
} from './profile-document';

export type RankOptions = Readonly<{ top: number; filters?: CandidateFilters }>;

/** Profiles ready to be asked: proposes candidates, orders them with the ranker, and explains those shown. */
export type ProfileIndex = Readonly<{
  ranker: Ranker<VectorText, DistinctText>;
  size: () => number;
  update: (profile: Profile) => void;
  remove: (id: string) => void;
  /** Ids of the profiles worth ranking for a need, by estimated points. */
  candidates: (need: Need, options: Readonly<{ limit: number; filters?: CandidateFilters }>) => string[];
  /** The best profiles for a need with their scores, 0–100. */
  order: (need: Need, options: RankOptions) => { profileId: string; score: number }[];
  /** Explains a pair by the stored analysis; `profile` is the whole one, read again from where the truth is. */
  explain: (need: Need, profile: Profile) => Match;
  documents: DocumentIndex;
  profiles: () => Iterable<Profile>;
}>;

/** The ranker orders so many of an index's candidates. */
export const candidateLimit = 500;

/** Makes an index over a knowledge; `documents` and `profiles` are what was saved or built. */
export const createProfileIndex = (
  knowledge: Knowledge<VectorText, DistinctText>,
  documents: DocumentIndex = createDocumentIndex(),
  saved: Iterable<Profile> = [],
): ProfileIndex => {
  const ranker = createRanker(knowledge);
  const profiles = new Map<string, Profile>();
  for (const profile of saved) profiles.set(profile.id, profile);
  const relativesOf = findRelatives(knowledge.skills, documents.skillNames);
  const candidates: ProfileIndex['candidates'] = (need, options) => {
    const ready = ranker.readyNeed(need);
    return hasSubstance(ready) ? documents.candidates(needQuery(ready, knowledge.weights, relativesOf), options) : [];
  };
  const stored = (id: string): ReturnType<typeof storedProfile>[] => {
    const profile = profiles.get(id);
    const texts = documents.textsOf(id);
    return profile && texts ? [storedProfile(profile, texts)] : [];
  };
  const isAsStored = (profile: Profile): boolean => {
    const light = profiles.get(profile.id);
    return (
      light !== undefined &&
      light.works.length === profile.works.length &&
      light.works.every(({ id }, at) => id === profile.works[at]?.id)
    );
  };
  return {
    ranker,
    size: documents.size,
    update: (profile) => {
      documents.put(profileDocument(knowledge.weights, profile, textsOfReady(ranker.readyProfile(profile))));
      profiles.set(profile.id, lightProfile(profile));
    },
    remove: (id) => {
      documents.remove(id);
      profiles.delete(id);
    },
    candidates,
    order: (need, { top, filters = {} }) => {
      const ids = candidates(need, { limit: Math.max(candidateLimit, top), filters });
      const ordered = ranker.orderReady(ranker.readyNeed(need), ids.flatMap(stored), top);
      return ordered.map(({ profile, score }) => ({ profileId: profile.profile.id, score }));
    },
    explain: (need, profile) => {
      const texts = isAsStored(profile) ? documents.textsOf(profile.id) : null;
      const ready = texts ? storedProfile(profile, texts) : ranker.readyProfile(profile);
      return ranker.explainReady(ranker.readyNeed(need), ready);
    },
    documents,
    profiles: () => profiles.values(),
  };
};
