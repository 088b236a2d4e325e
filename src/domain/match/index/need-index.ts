import type { Knowledge, ReadyNeed, ReadyProfile } from '@/domain/match/knowledge';
import type { BriefMatch, Match, Need, Profile } from '@/domain/match/match';
import type { DistinctText } from '@/domain/match/quick-text-scorer';
import { createRanker } from '@/domain/match/ranker';
import { hasSubstance } from '@/domain/match/ready';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import { createDocumentIndex } from './document-index';
import type { CandidateOptions, IndexDocument, IndexQuery, WantedSkill } from './index-document';
import { mergeVectors } from './merge-vectors';
import { textsOfReady } from './profile-document';
import { candidateLimit, type RankOptions } from './profile-index';

/** Needs ready to be asked which of them suit a profile; the filter `kinds` speaks of tracks. */
export type NeedIndex = Readonly<{
  size: () => number;
  update: (need: Need) => void;
  remove: (id: string) => void;
  /** A need as it was taken in, or null. */
  find: (id: string) => Need | null;
  candidates: (profile: Profile, options: CandidateOptions) => string[];
  /** The needs that suit a profile best, explained. */
  rank: (profile: Profile, options: RankOptions) => Match[];
  /** The same in order alone, for a profile that is prepared already. */
  order: (ready: ReadyProfile<DistinctText>, options: RankOptions) => ReadyNeed<VectorText>[];
  /** What a list says of one of them. */
  brief: (need: ReadyNeed<VectorText>, ready: ReadyProfile<DistinctText>) => BriefMatch;
  /** All that is behind one of them. */
  explain: (need: ReadyNeed<VectorText>, ready: ReadyProfile<DistinctText>) => Match;
}>;

type TextKnowledge = Knowledge<VectorText, DistinctText>;
type Near = Readonly<{ skill: string; weight: number }>;

const needDocument = ({ weights }: TextKnowledge, { need, text }: ReadyNeed<VectorText>): IndexDocument => {
  const all = need.skills.reduce((sum, { need: how }) => sum + weights.need[how], 0);
  const skills = need.skills.map(({ skill, need: how }) => ({
    skill,
    strength: weights.need[how] / all,
    isStated: true,
  }));
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
  // Skills of a profile come back with every question, and needs' skills are few: what is near is remembered.
  let names: readonly string[] = [];
  const remembered = new Map<string, readonly Near[]>();
  const nearTo = (had: string): readonly Near[] => {
    if (names.length !== documents.skills.count()) {
      names = documents.skills.names();
      remembered.clear();
    }
    const known = remembered.get(had);
    if (known) return known;
    const found = names.flatMap((skill) => {
      const closeness = knowledge.skills.closeness(skill, had);
      return closeness ? [{ skill, weight: closeness.weight }] : [];
    });
    found.sort((a, b) => b.weight - a.weight);
    remembered.set(had, found);
    return found;
  };
  const wanted = (had: string, factor: number): WantedSkill[] =>
    nearTo(had).map(({ skill, weight }) => ({ skill, weight: weight * factor, isStated: true, proposes: true }));
  const queryOf = (ready: ReadyProfile<DistinctText>): IndexQuery => {
    const { level, mention, parts } = knowledge.weights;
    const { profile } = ready;
    const stated = new Set(profile.skills.map(({ skill }) => skill));
    return {
      text: mergeVectors(textsOfReady(ready)),
      skillGroups: [
        ...profile.skills.map((had) => wanted(had.skill, level[had.level])),
        ...ready.mentions
          .filter(({ skill }) => !stated.has(skill))
          .map(({ skill }) => wanted(skill, mention.inSolver.factor)),
      ],
      themes: profile.themes,
      most: { text: parts.text.of, skills: parts.skills.of, neutralSkills: 0 },
    };
  };
  const propose = (ready: ReadyProfile<DistinctText>, options: CandidateOptions): ReadyNeed<VectorText>[] =>
    documents.candidates(queryOf(ready), options).flatMap((number) => documents.at(number)?.item ?? []);
  for (const need of needs) update(need);
  return {
    size: documents.size,
    update,
    remove: documents.remove,
    find: (id) => documents.find(id)?.item.need ?? null,
    candidates: (profile, options) => propose(ranker.readyProfile(profile), options).map(({ need }) => need.id),
    rank: (profile, { top, filters = {} }) => {
      const ready = ranker.readyProfile(profile);
      return ranker.rankReadyNeeds(ready, propose(ready, { limit: Math.max(candidateLimit, top), filters }), top);
    },
    order: (ready, { top, filters = {} }) =>
      ranker.orderReadyNeeds(ready, propose(ready, { limit: Math.max(candidateLimit, top), filters }), top),
    brief: ranker.briefReady,
    explain: ranker.explainReady,
  };
};
