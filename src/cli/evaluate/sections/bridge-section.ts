import type { Bilingual } from '@/domain/shared/language';
import { type Bridge, createBridge } from '@/domain/text/bridge';
import type { BridgeTable } from '@/domain/text/bridge-table';
import { getAnalyser } from '@/domain/text/default-analyser';
import { getCognateFinder } from '@/domain/text/default-bridge';
import { createPhrases, emptyPhrases } from '@/domain/text/phrases';
import type { ProjectsTask } from '../sets/projects';
import { listAblations } from '../systems/ablations';
import type { BagStore } from '../systems/bag-store';
import { foldBags, untranslated } from '../systems/fold-bags';
import { type FoldTables, learnFromLabels } from '../systems/fold-bridges';
import { ourSetting } from '../systems/our-setting';
import { vectorSystem } from '../systems/vector-system';
import type { ReportTable } from '../tables/report-table';
import { retrievalColumns, retrievalRow, type RetrievalRun } from '../tables/retrieval-table';
import type { RetrievalTask, System } from '../task';

/** Rows beside the main ones are asked so many queries, so that a run stays short. */
const queriesAsked = 500;

type Ask = (task: RetrievalTask, system: System, count: number) => Promise<RetrievalRun>;

export type BridgeParts = FoldTables &
  Readonly<{ task: ProjectsTask; core: readonly Bilingual[]; esco: readonly Bilingual[] }>;

const mapTable = (
  table: BridgeTable,
  change: (found: readonly (readonly [string, number])[]) => readonly (readonly [string, number])[],
): BridgeTable => new Map([...table].map(([sv, found]) => [sv, change(found)]));

const sumToOne = (found: readonly (readonly [string, number])[]): (readonly [string, number])[] => {
  const sum = found.reduce((all, [, weight]) => all + weight, 0);
  return found.map(([term, weight]): readonly [string, number] => [term, weight / sum]);
};

/** Ways to bridge the languages: with fewer sources, and with one part of the bridge taken away at a time. */
const listWays = ({ task, foldOf, tables, core, esco }: BridgeParts): readonly (readonly [string, BagStore])[] => {
  const cognate = getCognateFinder();
  const phrases = createPhrases(core, getAnalyser());
  const whole = tables.map((table) => createBridge({ table, phrases, cognate }));
  const read = (bridges: readonly Pick<Bridge, 'translate'>[]): BagStore => foldBags(task, foldOf, bridges);
  const withTable = (change: (table: BridgeTable) => BridgeTable): BagStore =>
    read(tables.map((table) => createBridge({ table: change(table), phrases, cognate })));
  const fromLabels = (labels: readonly Bilingual[]): BagStore => {
    const table = learnFromLabels(labels);
    const bridge = createBridge({ table, phrases: createPhrases(labels, getAnalyser()), cognate });
    return read(tables.map(() => bridge));
  };
  return [
    ['core taxonomy alone, nothing learnt from projects', fromLabels(core)],
    ...(esco.length > 0 ? ([['core taxonomy and ESCO alone', fromLabels([...core, ...esco])]] as const) : []),
    ['without a bridge (words as they are)', untranslated],
    ['without words spelt alike', read(tables.map((table) => createBridge({ table, phrases, cognate: () => null })))],
    [
      'without parts of compounds',
      read(
        whole.map(({ translate }) => ({ translate: (all) => translate(all.filter(({ kind }) => kind !== 'part')) })),
      ),
    ],
    ['without phrases', read(tables.map((table) => createBridge({ table, phrases: emptyPhrases, cognate })))],
    ['without doubt (translations of a word sum to 1)', withTable((table) => mapTable(table, sumToOne))],
    ['with the best translation only', withTable((table) => mapTable(table, (found) => found.slice(0, 1)))],
  ];
};

/** What each part of the bridge adds, and each ingredient of the text part on Swedish questions. */
export const bridgeTables = async (parts: BridgeParts, ours: RetrievalRun, ask: Ask): Promise<ReportTable[]> => {
  const { task } = parts;
  const bridged: RetrievalRun[] = [];
  for (const [name, bags] of listWays(parts))
    bridged.push(await ask(task, vectorSystem({ ...ourSetting(bags), name }), queriesAsked));
  const phrases = createPhrases(parts.core, getAnalyser());
  const bridges = parts.tables.map((table) => createBridge({ table, phrases, cognate: getCognateFinder() }));
  const ingredients: RetrievalRun[] = [];
  for (const system of listAblations(ourSetting(foldBags(task, parts.foldOf, bridges)), { keepReading: true }))
    ingredients.push(await ask(task, system, queriesAsked));
  const asked = new Set(bridged[0]?.results.map(({ query }) => query));
  const whole: RetrievalRun = {
    name: ours.name,
    results: ours.results.filter(({ query }) => asked.has(query)),
    note: bridged[0]?.note ?? '',
  };
  const tableOf = (title: string, parted: readonly RetrievalRun[]): ReportTable => ({
    title: `${task.name}: ${title}`,
    notes: ['By the reading that gives the published ceiling; differences on the same queries.'],
    columns: retrievalColumns,
    rows: [whole, ...parted].map((row) => retrievalRow(row, whole)),
  });
  return [
    tableOf('what each part of the bridge adds', bridged),
    tableOf('what each ingredient adds, Swedish questions', ingredients),
  ];
};
