import { bootstrap, meanOf } from '../measures/bootstrap';
import type { QueryResult } from '../protocols';
import type { ReportRow } from './report-table';

/** Results by query of one system; it may have been asked only some of the queries. */
export type RetrievalRun = Readonly<{ name: string; results: readonly QueryResult[]; note?: string }>;

export const retrievalColumns = ['nDCG@10', 'recall@50', 'nDCG@10 − ours'] as const;

/** nDCG and recall with intervals over queries, and the paired difference to our system on the same queries. */
export const retrievalRow = (run: RetrievalRun, ours: RetrievalRun): ReportRow => {
  const byQuery = new Map(ours.results.map((result) => [result.query, result]));
  const queries = run.results.length;
  const mean = (key: 'ndcg' | 'recall') => bootstrap(queries, meanOf(run.results.map((result) => result[key])));
  const differences = run.results.map(({ query, ndcg }) => ndcg - (byQuery.get(query)?.ndcg ?? 0));
  return {
    name: run.name,
    values: [mean('ndcg'), mean('recall'), run === ours ? null : bootstrap(queries, meanOf(differences))],
    ...(run.note ? { note: run.note } : {}),
  };
};
