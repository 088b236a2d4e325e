import type { Command } from 'commander';
import type { Db } from '@/server/adapters/db/client';
import { type SearchKind, searchKinds } from '@/server/adapters/search/search-port';
import { publishedChallenges } from '@/server/challenge/challenge-scope';
import { proposedSolvers } from '@/server/organisation/proposed-scope';
import { rebuildSearch } from '@/server/search/rebuild-search';
import { print, startProgress } from '../terminal';
import { withDatabase } from '../with-database';

export function addReindexCommand(program: Command): void {
  program
    .command('reindex')
    .description('Rebuild the search indexes beside the old ones and swap them in.')
    .action(() =>
      withDatabase(async (db) => {
        const totals = new Map<SearchKind, number>();
        for (const kind of searchKinds) totals.set(kind, await countOf(db, kind));
        let progress: ReturnType<typeof startProgress> | null = null;
        const engine = await rebuildSearch(db, new Date(), {
          onProgress: (kind, count) => {
            progress ??= startProgress(kind, { quiet: false });
            progress.update(count, totals.get(kind) ?? 0);
          },
          onDone: (kind, count) => {
            progress?.stop();
            progress = null;
            print(`${kind}: ${count} documents in a new index.`);
          },
        });
        print(
          engine === 'meilisearch'
            ? 'Searches now use the new indexes.'
            : 'This installation searches inside each process, which builds its index when it starts: nothing more to do.',
        );
      }),
    );
}

const countOf = (db: Db, kind: SearchKind) =>
  kind === 'challenge'
    ? db.challenge.count({ where: publishedChallenges })
    : db.organisation.count({ where: proposedSolvers });
