import { currentEngine } from '@/server/search/kept-engine';
import { load } from '../bench-web/load';
import type { BenchDatabase } from './fill-database';
import { makeQuestions } from './solver-rows';

/** As the list of solvers asks (ui/search/list-request.ts) when someone has typed. */
const asPagesAsk = (text: string) =>
  ({ text, language: 'sv', filters: {}, sort: 'relevance', offset: 0, limit: 20 }) as const;

const warmUp = 100;
const asked = 300;
const p95 = (times: readonly number[]) => [...times].sort((x, y) => x - y)[Math.floor(times.length * 0.95)] ?? 0;

export type SearchSpeed = Readonly<{ p50: number; p95: number; engine: number }>;
type Asked = Readonly<{ address: string; database: BenchDatabase; data: string }>;

/** Questions that nobody has asked before, to the program and to the engine by itself: milliseconds. */
export async function measureSearch({ address, database, data }: Asked): Promise<SearchSpeed> {
  const questionAt = makeQuestions(data);
  const searchFor = (text: string) =>
    `${address}/api/trpc/search.solvers?input=${encodeURIComponent(JSON.stringify(asPagesAsk(text)))}`;
  let number = 0;
  const ask = (requests: number) => load({ url: () => searchFor(questionAt(number++)), requests, concurrency: 1 });
  await ask(warmUp);
  const answered = await ask(asked);
  const times: number[] = [];
  await database.use(async (db) => {
    const engine = await currentEngine(db, new Date());
    for (let at = 0; at < warmUp + asked; at += 1) {
      const begun = performance.now();
      await engine.search({ kind: 'solver', ...asPagesAsk(questionAt(at)) });
      if (at >= warmUp) times.push(performance.now() - begun);
    }
  });
  return { p50: answered.p50, p95: answered.p95, engine: p95(times) };
}
