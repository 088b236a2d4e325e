import { createSkillMap } from '@/domain/match/skill-map';
import { throughGeneralLanguage } from '@/domain/match/text/default-reading';
import { weights } from '@/domain/match/weights';
import { type Need, noFacts, type Passage, type Profile } from '@/domain/match/match';
import { blankProfile } from '@/domain/match/ready';
import { getAnalyser } from '@/domain/text/default-analyser';
import { buildIndex } from '@/domain/match/index/build-index';
import { bootstrap, meanOf, ratioOf } from '../measures/bootstrap';
import { rankOwners } from '../measures/retrieval-measures';
import { vectorSystem, type VectorSetting } from '../systems/vector-system';
import type { ReportTable } from '../tables/report-table';
import type { CandidateProfile, RetrievalTask } from '../task';

const proposed = 500;
const shown = 20;

const profileOf = (task: RetrievalTask, { owner, works }: CandidateProfile): Profile => ({
  ...blankProfile,
  id: owner,
  works: works.map((work) => ({
    id: String(work),
    year: null,
    passages: [task.works[work] ?? { language: 'en', title: '', body: '' }],
  })),
});

const needOf = (passage: Passage, at: number): Need => ({
  id: String(at),
  themes: [],
  skills: [],
  passages: [passage],
  track: 'research',
  place: null,
  startsInMonths: null,
  facts: noFacts,
});

const shareOf = (wanted: readonly string[], among: ReadonlySet<string>): number =>
  wanted.length === 0 ? 1 : wanted.filter((one) => among.has(one)).length / wanted.length;

/** How much the product's candidate index loses: its 500 proposals against ranking every owner, by text alone. */
export const candidatesTable = async (
  task: RetrievalTask,
  setting: VectorSetting,
  owners: readonly CandidateProfile[],
): Promise<ReportTable> => {
  const { index } = await buildIndex(
    {
      skills: createSkillMap([], []),
      weights,
      thisYear: null,
      reading: { analyser: getAnalyser(), translate: null },
      adjust: throughGeneralLanguage,
    },
    owners.map((owner) => profileOf(task, owner)),
  );
  const exhaustive = await vectorSystem(setting).prepare(task);
  const ids = owners.map(({ owner }) => owner);
  const best: number[] = [];
  const winnersProposed: number[] = [];
  const winnersRanked: number[] = [];
  const indexed = new Set(ids);
  for (const [query, passage] of task.queries.entries()) {
    const winners = [...task.relevantTo(query)].filter((owner) => indexed.has(owner));
    if (winners.length === 0) continue;
    const ranked = rankOwners(ids, await exhaustive(query, owners));
    const found = new Set(index.candidates(needOf(passage, query), { limit: proposed }));
    best.push(shareOf(ranked.slice(0, shown), found));
    winnersProposed.push(shareOf(winners, found));
    winnersRanked.push(shareOf(winners, new Set(ranked.slice(0, proposed))));
  }
  const queries = best.length;
  return {
    title: `${task.name}: what the candidate index loses`,
    notes: [
      `${owners.length} owners with the works that all queries may use; ${proposed} candidates for each of ${queries} queries, against ranking every owner.`,
    ],
    columns: [
      `of the best ${shown}, proposed`,
      'winners among the proposed',
      'winners among the 500 ranked first',
      'proposed ÷ ranked',
    ],
    rows: [
      {
        name: 'in-process candidate index',
        values: [
          bootstrap(queries, meanOf(best)),
          bootstrap(queries, meanOf(winnersProposed)),
          bootstrap(queries, meanOf(winnersRanked)),
          bootstrap(queries, ratioOf(winnersProposed, winnersRanked)),
        ],
      },
    ],
  };
};
