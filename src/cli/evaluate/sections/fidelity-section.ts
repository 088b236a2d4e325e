import { countStatistics } from '@/domain/match/text/corpus-statistics';
import { withBackground } from '@/domain/match/text/background';
import type { TermBag } from '@/domain/match/text/term-bag';
import { scoreText, type WorkText } from '@/domain/match/text/text-score';
import { emptyVector, weighBag, weighNeedBag } from '@/domain/match/text/term-vector';
import { textWeights } from '@/domain/match/text/text-weights';
import { bootstrap, meanOf } from '../measures/bootstrap';
import { sampleIndexes } from '../measures/random-numbers';
import type { ReportTable } from '../tables/report-table';
import type { CandidateProfile, Task } from '../task';
import type { VectorSetting } from '../systems/vector-system';

const shownTerms = 8;
const matchesTried = 300;

const leaveOut = (bag: TermBag, terms: ReadonlySet<number>): TermBag => {
  const kept = [...bag.ids.keys()].filter((at) => !terms.has(bag.ids[at] as number));
  return {
    ids: bag.ids.filter((id) => !terms.has(id)),
    counts: Float32Array.from(kept, (at) => bag.counts[at] as number),
    length: bag.length,
  };
};

/**
 * Whether explanations are true: the words shown for a match (its eight greatest contributions) are taken out of the
 * need and the works, everything is weighed and scored anew, and the score must fall.
 */
export const fidelityTable = (task: Task, setting: VectorSetting): ReportTable => {
  const bagOf = (passage: Task['works'][number] | undefined): TermBag | null =>
    passage ? setting.bags(passage).en : null;
  const corpus = countStatistics();
  for (const work of task.works) {
    const bag = bagOf(work);
    if (bag) corpus.add(bag);
  }
  const statistics = withBackground(corpus, setting.background, textWeights.background);
  const scoreWithout = (query: number, profile: CandidateProfile, terms: ReadonlySet<number>) => {
    const weigh = (bag: TermBag | null, by: typeof weighBag) =>
      bag ? by(leaveOut(bag, terms), statistics) : emptyVector;
    const works = profile.works.map(
      (work): WorkText => ({
        workId: String(work),
        vectors: { sv: null, en: weigh(bagOf(task.works[work]), weighBag) },
      }),
    );
    return scoreText({ sv: null, en: weigh(bagOf(task.queries[query]), weighNeedBag) }, works);
  };
  const lower: number[] = [];
  const kept: number[] = [];
  for (const query of sampleIndexes(task.queries.length, matchesTried, 11)) {
    const profiles = task.profilesFor(query);
    const [at] = sampleIndexes(profiles.length, 1, query);
    const profile = profiles[at ?? 0];
    if (!profile) continue;
    const before = scoreWithout(query, profile, new Set());
    if (before.score === 0) continue;
    const shown = new Set(before.contributions.slice(0, shownTerms).map(({ term }) => term));
    const after = scoreWithout(query, profile, shown);
    lower.push(after.score < before.score ? 1 : 0);
    kept.push(after.score / before.score);
  }
  return {
    title: `${task.name}: are explanations true?`,
    notes: [
      `${lower.length} pairs drawn by chance (seed 11): the shown words are taken out of both texts, and the pair is scored anew.`,
    ],
    columns: ['score falls', 'score left'],
    rows: [
      {
        name: 'the eight words shown',
        values: [bootstrap(lower.length, meanOf(lower)), bootstrap(kept.length, meanOf(kept))],
      },
    ],
  };
};
