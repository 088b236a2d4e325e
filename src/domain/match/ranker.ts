import { briefMatch, explainMatch } from './explain/explain-match';
import type { Knowledge, ReadyNeed, ReadyProfile } from './knowledge';
import type { BriefMatch, Match, Need, Profile } from './match';
import { asPoints } from './points';
import { readyNeed, readyProfile } from './ready';
import { byScore, type Score, scoreReady } from './score';
import type { Prepared } from './text-scorer';

/** Scores, orders and explains pairs of needs and profiles; every answer carries the version of the weights. */
export type Ranker<N extends Prepared = Prepared, W extends Prepared = Prepared> = Readonly<{
  weightsVersion: string;
  scorePair: (need: Need, profile: Profile) => Match;
  /** The best solvers for a challenge, best first, at most `top`. */
  rank: (need: Need, profiles: Iterable<Profile>, top: number) => Match[];
  /** The challenges that suit a solver best, best first, at most `top`. */
  rankNeeds: (profile: Profile, needs: Iterable<Need>, top: number) => Match[];
  /** For an index that keeps its needs and profiles prepared. */
  readyNeed: (need: Need) => ReadyNeed<N>;
  readyProfile: (profile: Profile) => ReadyProfile<W>;
  /** The best prepared profiles for a need with their scores (0–100), without explanations: for long lists. */
  orderReady: (need: ReadyNeed<N>, profiles: Iterable<ReadyProfile<W>>, top: number) => OrderedProfile<W>[];
  /** The prepared needs that suit a profile best, best first, without explanations. */
  orderReadyNeeds: (profile: ReadyProfile<W>, needs: Iterable<ReadyNeed<N>>, top: number) => ReadyNeed<N>[];
  explainReady: (need: ReadyNeed<N>, profile: ReadyProfile<W>) => Match;
  /** What a list says of a pair. */
  briefReady: (need: ReadyNeed<N>, profile: ReadyProfile<W>) => BriefMatch;
  rankReady: (need: ReadyNeed<N>, profiles: Iterable<ReadyProfile<W>>, top: number) => Match[];
  rankReadyNeeds: (profile: ReadyProfile<W>, needs: Iterable<ReadyNeed<N>>, top: number) => Match[];
  /** The bare score of a pair, 0–100, for measuring. */
  scoreOf: (need: ReadyNeed<N>, profile: ReadyProfile<W>) => number;
}>;

export type OrderedProfile<W extends Prepared = Prepared> = Readonly<{ profile: ReadyProfile<W>; score: number }>;

type Ranked<N extends Prepared, W extends Prepared> = Readonly<{
  need: ReadyNeed<N>;
  profile: ReadyProfile<W>;
  score: Score;
  id: string;
}>;

const remember = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

/** Makes a ranker over what is known; it keeps what it prepared for as long as the caller keeps the same objects. */
export const createRanker = <N extends Prepared, W extends Prepared>(knowledge: Knowledge<N, W>): Ranker<N, W> => {
  const needOf = remember((need: Need) => readyNeed(knowledge, need));
  const profileOf = remember((profile: Profile) => readyProfile(knowledge, profile));
  const explain: Ranker<N, W>['explainReady'] = (need, profile) =>
    explainMatch(knowledge, { need, profile }, scoreReady(knowledge, need, profile));
  const best = (pairs: Ranked<N, W>[], top: number): Match[] =>
    pairs
      .sort(byScore)
      .slice(0, Math.max(0, top))
      .map(({ need, profile, score }) => explainMatch(knowledge, { need, profile }, score));
  const scoreAll = (need: ReadyNeed<N>, profiles: Iterable<ReadyProfile<W>>): Ranked<N, W>[] =>
    Array.from(profiles, (profile) => ({
      need,
      profile,
      score: scoreReady(knowledge, need, profile),
      id: profile.profile.id,
    }));
  const rankReady: Ranker<N, W>['rankReady'] = (need, profiles, top) => best(scoreAll(need, profiles), top);
  const scoreNeeds = (profile: ReadyProfile<W>, needs: Iterable<ReadyNeed<N>>): Ranked<N, W>[] =>
    Array.from(needs, (need) => ({ need, profile, score: scoreReady(knowledge, need, profile), id: need.need.id }));
  const rankReadyNeeds: Ranker<N, W>['rankReadyNeeds'] = (profile, needs, top) => best(scoreNeeds(profile, needs), top);
  return {
    weightsVersion: knowledge.weights.version,
    scorePair: (need, profile) => explain(needOf(need), profileOf(profile)),
    rank: (need, profiles, top) => rankReady(needOf(need), Array.from(profiles, profileOf), top),
    rankNeeds: (profile, needs, top) => rankReadyNeeds(profileOf(profile), Array.from(needs, needOf), top),
    readyNeed: needOf,
    readyProfile: profileOf,
    orderReady: (need, profiles, top) =>
      scoreAll(need, profiles)
        .sort(byScore)
        .slice(0, Math.max(0, top))
        .map(({ profile, score }) => ({ profile, score: asPoints(score.total) })),
    orderReadyNeeds: (profile, needs, top) =>
      scoreNeeds(profile, needs)
        .sort(byScore)
        .slice(0, Math.max(0, top))
        .map(({ need }) => need),
    explainReady: explain,
    briefReady: (need, profile) => briefMatch(knowledge, { need, profile }, scoreReady(knowledge, need, profile)),
    rankReady,
    rankReadyNeeds,
    scoreOf: (need, profile) => asPoints(scoreReady(knowledge, need, profile).total),
  };
};
