import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from '../bench-web/running-server';

type Options = Readonly<{ port: string; dataDir: string }>;
type Stop = Readonly<{ at: number; ms: number }>;

export type TimedServer = Readonly<{
  address: string;
  pid: number;
  /** Seconds from the start of the process to its first answered page, and to the last of its indexes. */
  firstPage: number;
  untilIndexed: () => Promise<number>;
  /**
   * The longest stop of the thread that answers, once the first page, the first call and the start of the jobs are over,
   * and of a program beside it that does nothing, which tells what the machine adds: milliseconds.
   */
  longestStops: () => Readonly<{ server: number; idle: number }>;
  stop: () => Promise<void>;
}>;

const ticker = './src/cli/bench-scale/loop-ticker.mjs';
/** Jobs begin after the first page. */
const settlingMs = 1_500;
const doNothing = 'setInterval(() => undefined, 1_000_000)';

function longestIn(file: string, since: number): number {
  const stops = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stop[]) : [];
  return stops.filter(({ at }) => at > since).reduce((longest, { ms }) => Math.max(longest, ms), 0);
}

/** The options of node stand after it in the script. */
const node = ' node ';

/** Starts the program as `npm start` does, but as the demo, and takes the time. */
export async function startTimed({ port, dataDir }: Options): Promise<TimedServer> {
  const address = `http://localhost:${port}`;
  const files = { server: path.resolve(dataDir, 'stops.json'), idle: path.resolve(dataDir, 'idle-stops.json') };
  for (const file of Object.values(files)) rmSync(file, { force: true });
  const begun = Date.now();
  const since = () => (Date.now() - begun) / 1000;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const args = scripts.start.slice(scripts.start.indexOf(node) + node.length).split(' ');
  const server = await startProgram(['--import', ticker, ...args], {
    address: `${address}/sv`,
    env: {
      DEMO: '1',
      NODE_ENV: 'production',
      PORT: port,
      PUBLIC_URL: address,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      LIMITS_TIMES: '100000',
      BENCH_TICKER_FILE: files.server,
    },
  });
  const firstPage = since();
  const idle = spawn(process.execPath, ['--import', ticker, '-e', doNothing], {
    stdio: 'ignore',
    env: { ...process.env, BENCH_TICKER_FILE: files.idle },
  });
  const isIndexed = async () => {
    const response = await fetch(`${address}/api/health`);
    return ((await response.json()) as { indexes?: string }).indexes === 'ready';
  };
  // What is loaded for the first page, the first call and the jobs is no work of an index.
  await isIndexed();
  await sleep(settlingMs);
  const answered = Date.now();
  return {
    address,
    pid: server.pid,
    firstPage,
    untilIndexed: async () => {
      while (!(await isIndexed())) await sleep(250);
      return since();
    },
    longestStops: () => ({ server: longestIn(files.server, answered), idle: longestIn(files.idle, answered) }),
    stop: async () => {
      idle.kill();
      await server.stop();
    },
  };
}
