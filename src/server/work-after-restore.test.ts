import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { visitor } from '@/domain/access/actor';
import { setEnv } from '@/env';
import { restore } from './adapters/db/backup';
import { connect, type Db } from './adapters/db/client';
import { type Cluster, startCluster } from './adapters/db/embedded-postgres';
import { writePlainBackup } from './adapters/db/plain-backup';
import { migrateJobs } from './adapters/jobs/jobs-schema';
import { advanceLane, type Lane } from './adapters/jobs/lane';
import { queueMail } from './adapters/mail/mail';
import { startWork } from './start-work';
import { apiAs, makeCast, noon } from './testing/make-cast';
import { type MailServer, startMailServer } from './testing/mail-server';
import { makeChallenge } from './testing/make-challenge';
import { useTestDatabase } from './testing/test-database';

const test = useTestDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'after-restore-'));
const clusterFolder = path.resolve('.data', `restore-${randomUUID()}`);
let cluster: Cluster;
let server: MailServer;
beforeAll(async () => {
  cluster = await startCluster({ folder: path.join(clusterFolder, 'postgres'), flags: ['-c fsync=off'] });
  server = await startMailServer();
  setEnv({ SMTP_URL: server.url });
});
afterAll(async () => {
  await server.stop();
  await cluster.stopIfUnused();
  for (const one of [clusterFolder, folder]) rmSync(one, { recursive: true, force: true });
});

const reading = (seen: string[]): Lane => ({
  name: 'tried',
  read: async (_, lines) => void seen.push(...lines.map(({ topic }) => topic)),
});

/** What happens beside the requests, on a restored database with nobody's jobs in it. */
async function whileWorking(db: Db, url: string, run: () => Promise<void>): Promise<void> {
  const work = await startWork(db, url);
  try {
    await run();
  } finally {
    await work.stop();
  }
}

it('A9: after a restore into a new cluster mail and indexing go on, from where they stood', async () => {
  const cast = await makeCast(test.db);
  const { id: challengeId } = await makeChallenge(test.db, noon, { unitId: 'unit-1', title: 'Färre fall' });
  const before = apiAs(test.db, cast.writer).response;
  const mine = await before.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
  await before.submit({ id: mine.id, version: 0, ...aResponseText({ title: 'Trygg natt' }) });
  const waiting = { to: 'vantar@example.org', language: 'sv', subject: 'Väntar', text: 'Hej', dedupeKey: 'w' } as const;
  await queueMail(test.db, [waiting], noon);
  await advanceLane(test.db, reading([]));
  const last = await test.db.outboxEntry.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } });
  // The sequence stands higher than any line: it is the sequence that is restored, not the highest number there is.
  await test.db.$executeRaw`select setval(pg_get_serial_sequence('"OutboxEntry"', 'id'), ${last.id + 40n})`;
  const file = path.join(folder, 'samspel.backup');
  await writePlainBackup(test.url, file);

  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = cluster.url(name);
  await restore(url, file, { replace: false });
  await migrateJobs(url);
  const db = connect(url);
  try {
    const find = async () => {
      const { items, trouble } = await apiAs(db, visitor).search.challenges({ text: 'ljudnivå' });
      expect(trouble).toBeNull();
      return items.map(({ card }) => card.slug);
    };
    expect(await find()).toEqual([]);
    await whileWorking(db, url, async () => {
      const to = () => server.received.map((one) => one.to);
      await expect.poll(to, { timeout: 30_000 }).toContain('vantar@example.org');
      // A new write leads to mail …
      const more = apiAs(db, cast.colleague).response;
      const other = await makeChallenge(db, noon, { unitId: 'unit-1', slug: 'lagre', title: 'Lägre ljudnivå' });
      const next = await more.start({ challengeId: other.id, organisationId: 'solver-1', language: 'sv' });
      const sentBefore = to().length;
      await more.submit({ id: next.id, version: 0, ...aResponseText({ title: 'Tystare rum' }) });
      await expect.poll(() => to().length, { timeout: 30_000 }).toBeGreaterThan(sentBefore);
      // … and to the index, which is told of the new challenge by the outbox.
      await db.outboxEntry.create({
        data: { at: noon, topic: 'challenge.published', nounId: other.id },
        select: { id: true },
      });
      await expect.poll(find, { timeout: 30_000 }).toEqual(['lagre']);
    });
    // Each lane reads on from its own position: what is new, and nothing twice.
    const seen: string[] = [];
    await advanceLane(db, reading(seen));
    expect(seen).toEqual(['response.submitted', 'challenge.published']);
    const ids = await db.outboxEntry.findMany({ where: { id: { gt: last.id } }, orderBy: { id: 'asc' } });
    expect(ids.map(({ id }) => id > last.id + 40n)).toEqual([true, true]);
  } finally {
    await db.$disconnect();
  }
});
