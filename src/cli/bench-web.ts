import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { print } from './terminal';
import { startEmptyPage } from './bench-web/empty-page';
import { bestOf, load } from './bench-web/load';
import { demoCookie } from './bench-web/demo-cookie';
import { openBrowser, weigh } from './bench-web/page-weight';
import { memoryOf, startProgram } from './bench-web/running-server';
import { countStatements } from './bench-web/statements';
import { timeEngine } from './bench-web/engine-time';

type Row = Readonly<{ what: string; value: number; most: number; detail: string }>;

const ports = { ours: 3191, empty: 3192, memory: 3193 } as const;
const dataDir = '.data/bench-web';
const publicPages = [
  '/sv',
  '/sv/challenges',
  '/sv/challenges/search?q=larm',
  '/sv/solvers',
  '/sv/about',
  '/sv/accessibility',
  '/sv/privacy',
  '/sv/matching',
  '/sv/sign-in',
  '/en',
];
const heaviestForms = ['/sv/my/organisation', '/sv/my/proposals/new', '/sv/city/challenges/new'];
const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  const verdict = row.value <= row.most ? 'ok  ' : 'OVER';
  print(`${verdict} ${row.what.padEnd(58)} ${row.value.toFixed(2).padStart(8)} (at most ${row.most})  ${row.detail}`);
};
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number) => `${value.toFixed(2)} ms`;

if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');

const address = `http://localhost:${ports.ours}`;
// As `npm run demo` does, in one process, so that its memory is the server's own.
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { demo: string } };
const ours = await startProgram(scripts.demo.split(' ').slice(1), {
  address: `${address}/sv`,
  env: { PORT: String(ports.ours), DATA_DIR: dataDir, LOG_LEVEL: 'error', LIMITS_TIMES: '100000' },
});
const empty = await startEmptyPage(ports.empty);
const memory = await startProgram(
  [path.resolve('src/cli/bench-web/memory-page.mjs'), String(ports.memory), `${address}/sv/challenges`],
  { address: `http://127.0.0.1:${ports.memory}`, env: {} },
);

try {
  print('Bytes over the wire, compressed, in a real browser');
  const browser = await openBrowser();
  const baseline = await weigh(browser, empty.address);
  print(`     an empty page of the same framework: ${kb(baseline.script)} of scripts`);
  for (const page of publicPages) {
    const { script, all } = await weigh(browser, `${address}${page}`);
    add({ what: `scripts of ${page} ÷ empty page`, value: script / baseline.script, most: 1.25, detail: kb(script) });
    add({ what: `first load of ${page}, kB`, value: all / 1000, most: 250, detail: '' });
  }
  for (const [person, page] of [
    ['sample-person-startup-founder', heaviestForms[0]],
    ['sample-person-researcher', heaviestForms[1]],
    ['sample-person-care-author', heaviestForms[2]],
  ] as const) {
    const { script } = await weigh(browser, `${address}${page}`, await demoCookie(address, person));
    add({ what: `scripts of ${page} ÷ empty page`, value: script / baseline.script, most: 1.75, detail: kb(script) });
  }
  await browser.close();

  print('\nStatements to the database');
  for (const { what, twenty, hundred } of await countStatements(dataDir))
    add({
      what: `${what}: 100 rows minus 20 rows`,
      value: hundred - twenty,
      most: 0,
      detail: `${twenty} and ${hundred}`,
    });

  print('\nTime on loopback');
  const list = `${address}/sv/challenges`;
  // As the list of challenges asks (ui/search/list-request.ts): what is still open in this very second.
  const asPagesAsk = (text: string) => ({
    text,
    language: 'sv',
    filters: { status: ['open'] },
    sort: 'relevance',
    offset: 0,
    limit: 20,
    deadlineAfter: Math.floor(Date.now() / 1000),
  });
  const searchFor = (text: string) =>
    `${address}/api/trpc/search.challenges?input=${encodeURIComponent(JSON.stringify(asPagesAsk(text)))}`;
  const often = 'trygghetslarm hemma';
  let asked = 0;
  const nextText = () => `${often} ${asked++}`;
  const search = searchFor(often);
  const nothing = `${address}/api/trpc/health.ping`;
  for (const url of [list, search, nothing, memory.address]) await load({ url, requests: 4_000, concurrency: 4 });
  const engine = await timeEngine(dataDir, nextText);
  for (const concurrency of [1, 4]) {
    const measure = (url: string) => bestOf(5, () => load({ url, requests: 600, concurrency }));
    const [listTime, memoryTime] = [await measure(list), await measure(memory.address)];
    add({
      what: `list page p95 ÷ same markup from memory, ${concurrency} at once`,
      value: listTime.p95 / memoryTime.p95,
      most: 2,
      detail: `${ms(listTime.p95)} and ${ms(memoryTime.p95)}`,
    });
    // Each question is one that nobody has asked before: pages ask about "now", so no two are ever the same.
    const searchTime = await bestOf(5, () => load({ url: () => searchFor(nextText()), requests: 600, concurrency }));
    const nothingTime = await measure(nothing);
    // The engine runs on one thread, so with several at once each waits for the others' engine time too.
    const engineTime = engine.p95 * concurrency;
    add({
      what: `search p95 beyond the engine ÷ doing nothing, ${concurrency} at once`,
      value: Math.max(0, searchTime.p95 - engineTime) / nothingTime.p95,
      most: 1.5,
      detail: `${ms(searchTime.p95)}, engine ${ms(engineTime)}, nothing ${ms(nothingTime.p95)}`,
    });
  }

  print('\nMemory');
  const mixed = async (requests: number) => {
    for (const url of [list, search, `${address}/sv`, `${address}/sv/challenges/search?q=larm&page=1`])
      await load({ url, requests: Math.ceil(requests / 4), concurrency: 4 });
  };
  await mixed(1_000);
  const early = memoryOf(ours.pid);
  await mixed(19_000);
  const late = memoryOf(ours.pid);
  add({
    what: 'memory after 20,000 requests ÷ after 1,000',
    value: late / early,
    most: 1.1,
    detail: `${Math.round(late / 1e6)} MB and ${Math.round(early / 1e6)} MB`,
  });
} finally {
  await Promise.all([ours.stop(), empty.stop(), memory.stop()]);
}
const over = rows.filter((row) => row.value > row.most).length;
print(over === 0 ? `\nAll ${rows.length} within their limits.` : `\n${over} of ${rows.length} over their limits.`);
process.exitCode = over === 0 ? 0 : 1;
