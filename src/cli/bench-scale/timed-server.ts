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
  /** The longest stop of the thread that answers, since the first page was answered: milliseconds. */
  longestStop: () => Stop;
  stop: () => Promise<void>;
}>;

const ticker = './src/cli/bench-scale/loop-ticker.mjs';

/** Starts the program as `npm start` does, but as the demo, and takes the time. */
export async function startTimed({ port, dataDir }: Options): Promise<TimedServer> {
  const address = `http://localhost:${port}`;
  const stopsFile = path.resolve(dataDir, 'stops.json');
  rmSync(stopsFile, { force: true });
  const begun = Date.now();
  const since = () => (Date.now() - begun) / 1000;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const [, , ...args] = scripts.start.split(' ');
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
      BENCH_TICKER_FILE: stopsFile,
    },
  });
  const firstPage = since();
  const answered = Date.now();
  const isIndexed = async () => {
    const response = await fetch(`${address}/api/health`);
    return ((await response.json()) as { indexes?: string }).indexes === 'ready';
  };
  return {
    address,
    pid: server.pid,
    firstPage,
    untilIndexed: async () => {
      while (!(await isIndexed())) await sleep(250);
      return since();
    },
    longestStop: () => {
      const stops = existsSync(stopsFile) ? (JSON.parse(readFileSync(stopsFile, 'utf8')) as Stop[]) : [];
      return stops
        .filter(({ at }) => at > answered)
        .reduce((longest, one) => (one.ms > longest.ms ? one : longest), { at: answered, ms: 0 });
    },
    stop: server.stop,
  };
}
