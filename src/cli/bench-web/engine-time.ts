import path from 'node:path';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { connect } from '@/server/adapters/db/client';
import { searchEngine } from '@/server/search/search-engine';
import type { Timing } from './load';

/** What the search engine itself takes for questions that the search procedure is asked: milliseconds. */
export async function timeEngine(dataDir: string, textOf: () => string): Promise<Timing> {
  const cluster = await startCluster({ folder: path.resolve(dataDir, 'postgres') });
  const db = connect(cluster.url('samspel'));
  const engine = await searchEngine(db, new Date());
  const ask = () =>
    engine.search({
      kind: 'challenge',
      text: textOf(),
      language: 'sv',
      filters: { status: ['open'] },
      deadlineAfter: Math.floor(Date.now() / 1000),
      sort: 'relevance',
      offset: 0,
      limit: 20,
    });
  for (let warm = 0; warm < 300; warm += 1) await ask();
  const times: number[] = [];
  for (let round = 0; round < 600; round += 1) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  await db.$disconnect();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: 0 };
}
