import type { Knowledge, ReadyProfile } from '@/domain/match/knowledge';
import type { BriefMatch, Match, Need, Profile } from '@/domain/match/match';
import { plainQuarters } from '@/domain/match/parts/plain-parts';
import type { DistinctText } from '@/domain/match/quick-text-scorer';
import { createRanker, type Ranker } from '@/domain/match/ranker';
import { hasSubstance } from '@/domain/match/ready';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import { createDocumentIndex, type DocumentIndex } from './document-index';
import type { CandidateFilters, CandidateOptions } from './index-document';
import {
  findRelatives,
  type KeptProfile,
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
  candidates: (need: Need, options: CandidateOptions) => string[];
  /** The best profiles for a need with their scores, 0–100. */
  order: (need: Need, options: RankOptions) => { profileId: string; score: number }[];
  /** Explains a pair by the stored analysis; `profile` is the whole one, read again from where the truth is. */
  explain: (need: Need, profile: Profile) => Match;
  /** The same by what a list says. */
  brief: (need: Need, profile: Profile) => BriefMatch;
  /** A profile with its stored analysis; analysed again when it is not stored, or not with these works. */
  readyOf: (profile: Profile) => ReadyProfile<DistinctText>;
  documents: DocumentIndex<KeptProfile>;
}>;

/** The ranker orders so many of an index's candidates; among 300 nearly all of the best twenty are found (see bench:match). */
export const candidateLimit = 300;

const hasSameWorks = (stored: Profile, whole: Profile): boolean =>
  stored.works.length === whole.works.length && stored.works.every(({ id }, at) => id === whole.works[at]?.id);

/** Makes an index over a knowledge; `documents` are what was saved or built. */
export const createProfileIndex = (
  knowledge: Knowledge<VectorText, DistinctText>,
  documents: DocumentIndex<KeptProfile> = createDocumentIndex(),
): ProfileIndex => {
  const ranker = createRanker(knowledge);
  const relativesOf = findRelatives(knowledge, documents);
  const propose = (need: Need, options: CandidateOptions): number[] => {
    const ready = ranker.readyNeed(need);
    if (!hasSubstance(ready)) return [];
    const query = needQuery(ready, knowledge.weights, relativesOf);
    return documents.candidates(query, options, ({ profile }) => plainQuarters(knowledge.weights, ready, profile));
  };
  const stored = (numbers: readonly number[]): ReadyProfile<DistinctText>[] => {
    const ready: ReadyProfile<DistinctText>[] = [];
    for (const number of numbers) {
      const entry = documents.at(number);
      if (entry) ready.push(storedProfile(entry.item, documents.textsOf(entry)));
    }
    return ready;
  };
  const readyOf = (profile: Profile): ReadyProfile<DistinctText> => {
    const entry = documents.find(profile.id);
    return entry !== null && hasSameWorks(entry.item.profile, profile)
      ? storedProfile({ profile, mentions: entry.item.mentions }, documents.textsOf(entry))
      : ranker.readyProfile(profile);
  };
  return {
    ranker,
    size: documents.size,
    update: (profile) => {
      const ready = ranker.readyProfile(profile);
      const kept = { profile: lightProfile(profile), mentions: ready.mentions };
      documents.put(profileDocument(knowledge.weights, kept, textsOfReady(ready)), kept);
    },
    remove: documents.remove,
    candidates: (need, options) => propose(need, options).flatMap((number) => documents.at(number)?.id ?? []),
    order: (need, { top, filters = {} }) => {
      const proposed = propose(need, { limit: Math.max(candidateLimit, top), filters });
      const ordered = ranker.orderReady(ranker.readyNeed(need), stored(proposed), top);
      return ordered.map(({ profile, score }) => ({ profileId: profile.profile.id, score }));
    },
    explain: (need, profile) => ranker.explainReady(ranker.readyNeed(need), readyOf(profile)),
    brief: (need, profile) => ranker.briefReady(ranker.readyNeed(need), readyOf(profile)),
    readyOf,
    documents,
  };
};
