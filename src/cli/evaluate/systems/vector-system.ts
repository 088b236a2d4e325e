import type { Language } from '@/domain/shared/language';
import { countStatistics } from '@/domain/match/text/corpus-statistics';
import { type Background, withBackground } from '@/domain/match/text/background';
import { poolSimilarities } from '@/domain/match/text/pool-works';
import { scoreText, type TextVectors } from '@/domain/match/text/text-score';
import { emptyVector, type TermVector, weighBag, weighNeedBag } from '@/domain/match/text/term-vector';
import { type TextWeights, textWeights } from '@/domain/match/text/text-weights';
import type { CandidateProfile, ScoreProfiles, System, Task } from '../task';
import type { BagStore } from './bag-store';
import { createPostingIndex } from './posting-index';

/** How the text part is run: the weights, how texts are read, and in which language they are compared. */
export type VectorSetting = Readonly<{
  name: string;
  bags: BagStore;
  background: Background;
  weights?: TextWeights;
  comparedIn?: Language;
}>;

/** So many of the best by pooled similarity are scored again exactly as the product does (copies counted once). */
const scoredAgain = 100;

/** A task's texts, weighed: the same for every query. */
export const weighTask = (
  task: Task,
  setting: VectorSetting,
): Readonly<{ works: TermVector[]; weigh: (query: number) => TermVector }> => {
  const { bags, comparedIn: language = 'en', weights = textWeights } = setting;
  const corpus = countStatistics();
  const bagOf = task.works.map((work) => bags(work)[language]);
  for (const bag of bagOf) if (bag) corpus.add(bag);
  const statistics = withBackground(corpus, setting.background, weights.background);
  const works = bagOf.map((bag) => (bag ? weighBag(bag, statistics, weights) : emptyVector));
  const weigh = (query: number): TermVector => {
    const text = task.queries[query];
    const bag = text && bags(text)[language];
    return bag ? weighNeedBag(bag, statistics, weights) : emptyVector;
  };
  return { works, weigh };
};

const asText = (vector: TermVector): TextVectors => ({ sv: null, en: vector });

/** The text part of the product's score over all profiles of a query. */
export const vectorSystem = (setting: VectorSetting): System => ({
  name: setting.name,
  prepare: (task): ScoreProfiles => {
    const { weights = textWeights } = setting;
    const { works, weigh } = weighTask(task, setting);
    const index = createPostingIndex(works);
    return (query, profiles) => {
      const need = weigh(query);
      const similarities = index.similarities(need);
      const pooled = profiles.map((profile) => poolAll(profile, similarities, weights));
      const order = pooled.map((_, at) => at).sort((a, b) => (pooled[b] ?? 0) - (pooled[a] ?? 0));
      for (const at of order.slice(0, scoredAgain)) {
        const own = (profiles[at]?.works ?? []).map((work) => ({
          workId: String(work),
          vectors: asText(works[work] ?? emptyVector),
        }));
        const scored = scoreText(asText(need), own, weights);
        pooled[at] = scored.works.reduce((sum, work) => sum + work.share * work.similarity, 0);
      }
      return pooled;
    };
  },
});

const poolAll = (profile: CandidateProfile, similarities: Float64Array, weights: TextWeights): number => {
  const own = profile.works.map((work) => similarities[work] ?? 0).sort((a, b) => b - a);
  return poolSimilarities(own, weights).similarity;
};
