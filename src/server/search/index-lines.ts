import type { Db } from '../adapters/db/client';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { linesFor } from '../event-readers';
import { loadDocuments } from './search-documents';
import { type SearchEngine, type SearchKind, searchKinds } from '../adapters/search/search-port';

const nouns: Readonly<Record<SearchKind, string>> = { challenge: 'challenge.', solver: 'organisation.' };

/** Puts what the lines tell of into the index, or takes it out where visitors may no longer read it. */
export async function indexLines(
  db: Db,
  engine: SearchEngine,
  given: Readonly<{ lines: readonly OutboxLine[]; now: Date }>,
) {
  const lines = linesFor('search', given.lines);
  for (const kind of searchKinds) {
    const ids = [...new Set(lines.filter((line) => line.topic.startsWith(nouns[kind])).map((line) => line.nounId))];
    if (ids.length === 0) continue;
    const found = new Set<string>();
    for await (const batch of loadDocuments(db, kind, { now: given.now, ids })) {
      for (const document of batch) found.add(document.id);
      await engine.index(kind, batch);
    }
    const gone = ids.filter((id) => !found.has(id));
    if (gone.length > 0) await engine.remove(kind, gone);
  }
}
