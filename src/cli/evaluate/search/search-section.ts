import { bootstrap, meanOf } from '../measures/bootstrap';
import { gradedNdcg, gradedRecall } from '../measures/graded-measures';
import type { ReportTable } from '../tables/report-table';
import { type JudgedQuestion, questionKinds, readQuestions } from './questions';
import { readSampleDocuments } from './sample-documents';
import { type SearchSystem, searchSystems } from './search-systems';

const shown = 10;
const looked = 20;

type Answered = Readonly<{ question: JudgedQuestion; ranked: readonly string[] }>;
const share = (list: readonly Answered[], holds: (one: Answered) => boolean): readonly number[] =>
  list.map((one) => (holds(one) ? 1 : 0));

const estimate = (values: readonly number[]) => (values.length > 0 ? bootstrap(values.length, meanOf(values)) : null);

function tableOf({ name }: SearchSystem, answers: readonly Answered[]): ReportTable {
  const judged = answers.filter(({ question }) => question.kind !== 'nonsense');
  const nonsense = answers.filter(({ question }) => question.kind === 'nonsense');
  const row = (title: string, list: readonly Answered[]) => ({
    name: `${title} (${list.length})`,
    values: [
      estimate(list.map(({ question: { grades }, ranked }) => gradedNdcg({ ranked, grades }, shown))),
      estimate(list.map(({ question: { grades }, ranked }) => gradedRecall({ ranked, grades }, looked))),
      estimate(share(list, ({ ranked }) => ranked.length === 0)),
    ],
  });
  const kinds = questionKinds.filter((kind) => kind !== 'nonsense');
  const falseHits = nonsense.filter(({ ranked }) => ranked.length > 0).length / Math.max(1, nonsense.length);
  return {
    title: `Search box, ${name}`,
    notes: [`of ${nonsense.length} nonsense questions something is found for ${(100 * falseHits).toFixed(1)} %`],
    columns: [`nDCG@${shown}`, `recall@${looked}`, 'nothing found'],
    rows: [
      row('all', judged),
      ...kinds.map((kind) =>
        row(
          kind,
          judged.filter(({ question }) => question.kind === kind),
        ),
      ),
    ],
  };
}

/** Measures the search box on one half of the judged questions, both engines beside plain MiniSearch. */
export async function searchTables(half: 'dev' | 'held', say: (what: string) => void): Promise<ReportTable[]> {
  const sample = await readSampleDocuments(new Date());
  const found = new Set([...sample.documents.challenge, ...sample.documents.solver].map(({ id }) => id));
  // Drafts were judged too, but nobody can find them.
  const questions = readQuestions(half)
    .map((one) => ({ ...one, grades: new Map([...one.grades].filter(([id]) => found.has(id))) }))
    .filter(({ kind, grades }) => kind === 'nonsense' || grades.size > 0);
  const tables: ReportTable[] = [];
  for (const system of await searchSystems(sample, say)) {
    const answers: Answered[] = [];
    for (const question of questions) answers.push({ question, ranked: await system.ask(question) });
    tables.push(tableOf(system, answers));
  }
  return tables;
}
