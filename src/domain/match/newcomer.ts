import type { Need, Profile } from './match';
import type { Ranker } from './ranker';
import type { Prepared } from './text-scorer';

/**
 * A newcomer against a large portfolio: a solver's best match is scored again as if it only had its one nearest work,
 * and again with many works about other things. Differences in points (0–100); below zero means that it lost.
 */
export type NewcomerTrial = Readonly<{
  needId: string;
  profileId: string;
  score: number;
  oneWork: number;
  manyMore: number;
}>;

const padding = 30;

const nearestWorkId = <N extends Prepared, W extends Prepared>(
  ranker: Ranker<N, W>,
  need: Need,
  profile: Profile,
): string | null => {
  const ready = ranker.readyNeed(need);
  const scored = profile.works.map((work) => ({
    id: work.id,
    score: ranker.scoreOf(ready, ranker.readyProfile({ ...profile, works: [work] })),
  }));
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
};

const unrelatedWorks = (need: Need, own: Profile, all: readonly Profile[]): Profile['works'] => {
  const others = all.filter(
    (profile) => profile.id !== own.id && !profile.themes.some((theme) => need.themes.includes(theme)),
  );
  return others
    .flatMap((profile) => profile.works.map((work) => ({ ...work, id: `${profile.id}/${work.id}` })))
    .slice(0, padding);
};

/** Tries each need's best solver with at least one work as a newcomer and as a large portfolio. */
export const tryNewcomers = <N extends Prepared, W extends Prepared>(
  ranker: Ranker<N, W>,
  needs: readonly Need[],
  profiles: readonly Profile[],
): NewcomerTrial[] => {
  const experienced = profiles.filter((profile) => profile.works.length > 0);
  return needs.flatMap((need) => {
    const [best] = ranker.rank(need, experienced, 1);
    const profile = experienced.find(({ id }) => id === best?.profileId);
    if (!best || !profile) return [];
    const nearest = nearestWorkId(ranker, need, profile);
    const newcomer = { ...profile, works: profile.works.filter(({ id }) => id === nearest) };
    const large = { ...newcomer, works: [...newcomer.works, ...unrelatedWorks(need, profile, profiles)] };
    const ready = ranker.readyNeed(need);
    const score = (tried: Profile): number => ranker.scoreOf(ready, ranker.readyProfile(tried));
    const oneWork = score(newcomer);
    return [
      {
        needId: need.id,
        profileId: profile.id,
        score: best.score,
        oneWork: oneWork - best.score,
        manyMore: score(large) - oneWork,
      },
    ];
  });
};
