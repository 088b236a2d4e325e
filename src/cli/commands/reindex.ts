import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import type { Command } from 'commander';
import { outboxTip } from '@/server/adapters/jobs/outbox';
import { loadDocuments } from '@/server/search/search-documents';
import { searchEngine } from '@/server/search/search-engine';
import { searchKinds } from '@/server/adapters/search/search-port';
import { print, startProgress } from '../terminal';
import { withDatabase } from '../with-database';

export function addReindexCommand(program: Command): void {
  program
    .command('reindex')
    .description('Rebuild the search indexes beside the old ones and swap them in.')
    .action(() =>
      withDatabase(async (db) => {
        const now = new Date();
        const engine = await searchEngine(db, now);
        // Taken first: what is written while we read is indexed again afterwards, which does no harm.
        const { xact, id } = await outboxTip(db);
        for (const kind of searchKinds) {
          const total = await countOf(db, kind);
          const progress = startProgress(kind, { quiet: false });
          const done = await engine.rebuild(kind, loadDocuments(db, kind, { now }), (count) =>
            progress.update(count, total),
          );
          progress.stop();
          print(`${kind}: ${done} documents in a new index.`);
        }
        const position = { xact, entryId: id };
        await db.outboxPosition.upsert({
          where: { consumer: 'meilisearch' },
          create: { consumer: 'meilisearch', ...position },
          update: position,
          select: { consumer: true },
        });
        print(
          engine.name === 'meilisearch'
            ? 'Searches now use the new indexes.'
            : 'This installation searches inside each process, which builds its index when it starts: nothing more to do.',
        );
      }),
    );
}

type Db = Parameters<Parameters<typeof withDatabase>[0]>[0];
const countOf = (db: Db, kind: (typeof searchKinds)[number]) =>
  kind === 'challenge'
    ? db.challenge.count({ where: { publishedAt: { not: null }, status: { notIn: ['draft', 'in_review'] } } })
    : db.organisation.count({ where: { kind: { in: [...proposedKinds] } } });
