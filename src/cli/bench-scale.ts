import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createFigures } from './bench-scale/figures';
import { benchDatabase } from './bench-scale/fill-database';
import { measureImport } from './bench-scale/import-speed';
import { measurePersonalPages } from './bench-scale/personal-pages';
import { measureSearch } from './bench-scale/search-speed';
import { startTimed, type TimedServer } from './bench-scale/timed-server';
import { readSource } from './bench-match/award-texts';
import { memoryOf } from './bench-web/running-server';
import { print } from './terminal';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    solvers: { type: 'string', default: '15600' },
    port: { type: 'string', default: '3196' },
    /** Which of them to run, in this order: cold, warm and the like share the data of the same size. */
    parts: { type: 'string', default: 'import,cold,warm,pages' },
  },
});
const { data, port } = flags;
const solvers = Number(flags.solvers);
const dataDir = `.data/bench-scale-${solvers}`;
const importedRows = 2_000;
/** What is saved after the index is there is saved by then. */
const savingMs = 10_000;
const database = benchDatabase(dataDir);
const figures = createFigures();

function addStops(server: TimedServer, when: string): void {
  const longest = server.longestStops();
  figures.add({
    what: `longest stop of the thread that answers, ${when}`,
    value: longest.server,
    unit: 'ms',
    goal: { atMost: 60 },
    detail: `a program beside it that does nothing: ${longest.idle} ms`,
  });
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  import: async () => {
    const { created, unchanged } = await database.onEmpty((db) => measureImport(db, { data, rows: importedRows }));
    figures.add({
      what: `import of ${importedRows} organisations`,
      value: created,
      unit: 'rows/s',
      goal: { atLeast: 600 },
      detail: `${unchanged.toFixed(0)} rows/s when nothing has changed`,
    });
  },
  cold: async () => {
    for (const folder of ['match', 'search']) rmSync(path.join(dataDir, folder), { recursive: true, force: true });
    const server = await startTimed({ port, dataDir });
    try {
      const indexed = await server.untilIndexed();
      await sleep(savingMs);
      figures.add({ what: 'start to all indexes, none saved', value: indexed, unit: 's', goal: null });
      addStops(server, 'indexes built and saved');
    } finally {
      await server.stop();
    }
  },
  warm: async () => {
    const server = await startTimed({ port, dataDir });
    try {
      figures.add({ what: 'start to first answered page', value: server.firstPage, unit: 's', goal: { atMost: 8 } });
      const indexed = await server.untilIndexed();
      figures.add({ what: 'start to all indexes, from what was saved', value: indexed, unit: 's', goal: null });
      addStops(server, 'indexes loaded');
      const search = await measureSearch({ address: server.address, database, data });
      figures.add({
        what: 'search of a question never asked, p95',
        value: search.p95,
        unit: 'ms',
        goal: { atMost: 40 },
        detail: `p50 ${search.p50.toFixed(1)} ms`,
      });
      figures.add({
        what: 'the same ÷ the engine’s own',
        value: search.p95 / search.engine,
        unit: '×',
        goal: { atMost: 2 },
        detail: `engine p95 ${search.engine.toFixed(1)} ms`,
      });
      figures.add({ what: 'memory of the server', value: memoryOf(server.pid) / 1e6, unit: 'MB', goal: null });
    } finally {
      await server.stop();
    }
  },
  pages: async () => {
    const server = await startTimed({ port, dataDir });
    try {
      await server.untilIndexed();
      for (const figure of await measurePersonalPages(server.address)) figures.add(figure);
    } finally {
      await server.stop();
    }
  },
};

if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');
const wanted = flags.parts.split(',');
for (const name of wanted)
  if (!parts[name]) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}.`);
const { warning } = readSource(data, 'prisma/seed/sample');
if (warning) print(`\n${'!'.repeat(100)}\n${warning}\n${'!'.repeat(100)}\n`);
const filled = await database.fill({ data, solvers });
print(`${filled.toLocaleString('en')} solvers in ${dataDir}`);
for (const name of wanted) await parts[name]?.();
print(figures.missed() === 0 ? '\nAll goals are met.' : `\n${figures.missed()} goals are missed.`);
process.exitCode = figures.missed() === 0 ? 0 : 1;
