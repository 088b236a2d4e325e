/** `npm run evaluate`: measures the ranking on labelled sets, beside other engines in the same process (docs/evaluation.md). */
import { Command } from 'commander';
import { openEngines } from './evaluate/baselines/open-engines';
import { evaluateSet } from './evaluate/run-evaluation';
import { searchTables } from './evaluate/search/search-section';
import { wholeMatchTables } from './evaluate/sections/whole-match-section';
import { findSets } from './evaluate/sets/read-json';
import { readSamplePairs } from './evaluate/sets/sample-pairs';
import { printTable } from './evaluate/tables/print-table';
import { type MarkedFigure, marksTable } from './evaluate/tables/marks-table';
import type { ReportTable } from './evaluate/tables/report-table';
import { failWithSentence, print, printJson, UserError } from './terminal';
import { textWeights } from '@/domain/match/text/text-weights';

type Options = { data: string; json?: true; only?: string; fast?: true; folds?: true; held?: true };

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const processor = (): string => {
  const { user, system } = process.cpuUsage();
  return ((user + system) / 1e6).toFixed(0);
};
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** The search box needs no set of the folder: it is measured on the sample. */
const evaluateSearch = async ({ json, held }: Options): Promise<void> => {
  const tables = await searchTables(held ? 'held' : 'dev', (what) => process.stderr.write(`  ${what}\n`));
  if (json) printJson({ tables });
  else for (const table of tables) print(printTable(table));
};

const evaluate = async (options: Options): Promise<void> => {
  if (options.only === 'search') return evaluateSearch(options);
  const sets = findSets(options.data).filter(
    ({ name, kind }) => !options.only || name.startsWith(options.only) || kind === options.only,
  );
  const withSample = !options.only || options.only === 'sample';
  if (sets.length === 0 && !withSample) throw new UserError(`No set in ${options.data} is called ${options.only}.`);
  const began = performance.now();
  const say = (what: string): void => {
    if (!options.json)
      process.stderr.write(`  [${seconds(began)} s, processor ${processor()} s, ${megabytes()} MB] ${what}\n`);
  };
  const engines = await openEngines({ wanted: !options.fast, say });
  const tables: ReportTable[] = [];
  const marked: MarkedFigure[] = [];
  try {
    if (!options.json)
      print(`Samspel, text part ${textWeights.version}; intervals of 95 % by 2,000 resamplings, seeds fixed.\n`);
    for (const set of sets) {
      const found = await evaluateSet(set, options.data, {
        fast: options.fast === true,
        folds: options.folds === true,
        engines: engines.list,
        say,
      });
      tables.push(...found.tables);
      marked.push(...found.marked);
      if (!options.json) for (const table of found.tables) print(printTable(table));
    }
    tables.push(marksTable(marked));
    if (!options.json) print(printTable(marksTable(marked)));
    const whole = withSample ? await wholeMatchTables(readSamplePairs()) : [];
    tables.push(...whole);
    if (!options.json) for (const table of whole) print(printTable(table));
  } finally {
    await engines.close();
  }
  if (options.json) printJson({ version: textWeights.version, tables });
  else print(`${seconds(began)} s (${processor()} s of processor), ${megabytes()} MB at the end.`);
};

await new Command('evaluate')
  .option('--data <folder>', 'folder with the sets', '../shared/data')
  .option('--only <set>', 'one set by its name or kind: expertise, sbir or projects; or sample, or search')
  .option('--held', 'with --only search: the half that is looked at once, at the end')
  .option('--fast', 'our own system only, without other engines and without the slower ablations')
  .option('--folds', 'also choose the weights in folds, as a check of the frozen ones (slow)')
  .option('--json', 'print JSON')
  .action(evaluate)
  .parseAsync()
  .catch(failWithSentence);
