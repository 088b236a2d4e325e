import path from 'node:path';
import { env } from '@/env';
import { connect } from '@/server/adapters/db/client';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { applyMigrations } from '@/server/adapters/db/migrate';
import { createDatabaseIfMissing } from '@/server/adapters/db/start-database';
import { migrateJobs } from '@/server/adapters/jobs/jobs-schema';
import { type SearchDocument, type SearchKind, searchKinds } from '@/server/adapters/search/search-port';
import { importFoundation, importSample } from '@/server/import/import-sample';
import { currentUnderstanding } from '@/server/search/load-understanding';
import type { Understanding } from '@/server/search/meanings';
import { loadDocuments } from '@/server/search/search-documents';

export type SampleDocuments = Readonly<{
  /** As the product indexes them, each under the id that the sample's files give it. */
  documents: Readonly<Record<SearchKind, readonly SearchDocument[]>>;
  understanding: Understanding;
}>;

const name = 'samspel_evaluate';

/** Reads the sample into a database of its own, and from there what the product would index. */
export async function readSampleDocuments(now: Date): Promise<SampleDocuments> {
  const cluster = await startCluster({ folder: path.resolve(env().DATA_DIR, 'postgres') });
  try {
    await createDatabaseIfMissing(cluster.url('postgres'), name);
    await applyMigrations(cluster.url(name));
    await migrateJobs(cluster.url(name));
    const db = connect(cluster.url(name));
    try {
      await importFoundation(db, now);
      await importSample(db, now);
      const rows = [
        ...(await db.challenge.findMany({ select: { id: true, externalId: true } })),
        ...(await db.organisation.findMany({ select: { id: true, externalId: true } })),
      ];
      const externalId = new Map(rows.map((row) => [row.id, row.externalId ?? row.id]));
      const documents: Record<SearchKind, SearchDocument[]> = { challenge: [], solver: [] };
      for (const kind of searchKinds)
        for await (const batch of loadDocuments(db, kind, { now }))
          documents[kind].push(...batch.map((one) => ({ ...one, id: externalId.get(one.id) ?? one.id })));
      return { documents, understanding: await currentUnderstanding(db, now) };
    } finally {
      await db.$disconnect();
    }
  } finally {
    await cluster.stopIfUnused();
  }
}
