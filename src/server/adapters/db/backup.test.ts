import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { apiAs, makeCast, noon } from '../../testing/make-cast';
import { makeChallenge } from '../../testing/make-challenge';
import { useTestDatabase } from '../../testing/test-database';
import { backUp, formOfBackup, restore } from './backup';
import { queueMail } from '../mail/mail';
import { migrateJobs } from '../jobs/jobs-schema';
import { connect } from './client';
import { type Cluster, startCluster } from './embedded-postgres';
import { listTables, writePlainBackup } from './plain-backup';

const odd = 'Å\tä\nö \\. \\N "citat" \u2028 🦉\r\n\\.\n';

/** A digest of every row of every table, and where each sequence stands. */
async function contentOf(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const content: Record<string, string> = {};
    for (const { table } of await listTables(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from ${pg.escapeIdentifier(table)} t order by 1`,
      );
      const text = rows.map(({ row }) => row).join('\n');
      content[table] = `${rows.length} rows, ${createHash('sha256').update(text).digest('hex')}`;
    }
    const { rows } = await client.query<{ name: string; last: string }>(
      "select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public'",
    );
    for (const { name, last } of rows) content[`sequence ${name}`] = last;
    const ties = await client.query(
      // pg_dump writes an AND within an AND flat: brackets mean nothing here.
      "select conname, convalidated, translate(pg_get_constraintdef(oid), '()', '') from pg_constraint where contype in ('f', 'c') and connamespace = 'public'::regnamespace order by 1, 3",
    );
    const triggers = await client.query('select tgname, tgenabled from pg_trigger where not tgisinternal order by 1');
    return { ...content, ties: JSON.stringify(ties.rows), triggers: JSON.stringify(triggers.rows) };
  } finally {
    await client.end();
  }
}

describe('A9: backup and restore', () => {
  const test = useTestDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
  const file = path.join(folder, 'samspel.backup');
  let cluster: Cluster;
  let clusterFolder = '';
  beforeAll(async () => {
    clusterFolder = path.resolve('.data', `restore-${randomUUID()}`);
    cluster = await startCluster({ folder: path.join(clusterFolder, 'postgres'), flags: ['-c fsync=off'] });
  });
  afterAll(async () => {
    await cluster.stopIfUnused();
    rmSync(clusterFolder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  const newDatabase = async () => {
    const name = `restored_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client({ connectionString: cluster.url('postgres') });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    return cluster.url(name);
  };

  it('written, backed up and restored into a new cluster, every row is equal, and work goes on', async () => {
    const cast = await makeCast(test.db);
    const { id: challengeId } = await makeChallenge(test.db, noon, {
      unitId: 'unit-1',
      track: 'testbed',
      title: 'Färre fall',
    });
    const api = apiAs(test.db, cast.writer).response;
    const { id } = await api.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
    await api.submit({ id, version: 0, ...aResponseText({ title: 'Trygg natt' }) });
    await test.db.organisation.update({ where: { id: 'solver-2' }, data: { name: odd } });
    const before = await contentOf(test.url);
    await writePlainBackup(test.url, file);
    expect(existsSync(`${file}.unfinished`)).toBe(false);

    const url = await newDatabase();
    expect(await restore(url, file, { replace: false })).toBe('plain');
    expect(await contentOf(url)).toEqual(before);

    const db = connect(url);
    try {
      const again = apiAs(db, cast.writer).response;
      expect((await again.mine()).map((mine) => mine.id)).toEqual([id]);
      const other = await makeChallenge(db, noon, { unitId: 'unit-1', track: 'dialogue', title: 'Mindre buller' });
      const next = await again.start({ challengeId: other.id, organisationId: 'solver-1', language: 'sv' });
      await again.submit({ id: next.id, version: 0, ...aResponseText({ title: 'Tystare rum' }) });
      expect(await db.outboxEntry.count()).toBeGreaterThan(Number(/^\d+/.exec(before['OutboxEntry'] ?? '')?.[0]));
    } finally {
      await db.$disconnect();
    }

    await expect(restore(url, file, { replace: false })).rejects.toThrow('The database is not empty');
    await restore(url, file, { replace: true });
    expect(await contentOf(url)).toEqual(before);
  });

  it('with --replace a damaged file costs nothing of what is there, its jobs neither', async () => {
    const own = path.join(folder, 'good.backup');
    await writePlainBackup(test.url, own);
    const url = await newDatabase();
    await restore(url, own, { replace: false });
    await migrateJobs(url);
    const db = connect(url);
    const mail = { to: 'a@example.org', language: 'sv', subject: 'Hej', text: 'Hej', dedupeKey: 'kept' } as const;
    await queueMail(db, [mail], noon);
    const jobs = () => db.$queryRaw`select key from graphile_worker.jobs order by id`;
    const [before, jobsBefore] = [await contentOf(url), await jobs()];
    const text = gunzipSync(readFileSync(own)).toString('utf8');
    const cut = gzipSync(text);
    const damaged = Buffer.from(cut);
    damaged.fill(0, damaged.length >> 1, (damaged.length >> 1) + 40);
    const wrong = path.join(folder, 'damaged.backup');
    const cutOff = 'cut off or damaged';
    const files: readonly (readonly [Buffer, string | RegExp])[] = [
      [cut.subarray(0, -100), cutOff],
      [damaged, cutOff],
      [gzipSync(text.slice(0, text.lastIndexOf('\n{"end"') + 1)), cutOff],
      // Whole as a file, but not as a database: that is seen when the tables are filled.
      [gzipSync(text.replace('\tsolver-1\t', '\tsolver-none\t')), 'foreign key'],
      [gzipSync(text.replace('\tdepartment\t', '\tno such kind\t')), 'invalid input value for enum'],
    ];
    try {
      for (const [content, message] of files) {
        writeFileSync(wrong, content);
        await expect(restore(url, wrong, { replace: true })).rejects.toThrow(message);
        expect(await contentOf(url)).toEqual(before);
        expect(await jobs()).toEqual(jobsBefore);
      }
    } finally {
      await db.$disconnect();
    }
    await restore(url, own, { replace: true });
    expect(await contentOf(url)).toEqual(await contentOf(test.url));
  });

  it('takes the plain form unless pg_dump is at least as new as the server', async () => {
    const form = await formOfBackup(test.url);
    if (form === 'plain')
      process.stderr.write('pg_dump is missing or older than the server: its form of a backup was NOT tried.\n');
    const own = path.join(folder, 'chosen.backup');
    expect(await backUp(test.url, own)).toBe(form);
    const url = await newDatabase();
    expect(await restore(url, own, { replace: false })).toBe(form);
    expect(await contentOf(url)).toEqual(await contentOf(test.url));
  });

  it('refuses what is cut off, of another program or of a later version, and leaves the tables empty', async () => {
    const own = path.join(folder, 'whole.backup');
    await writePlainBackup(test.url, own);
    const text = gunzipSync(readFileSync(own)).toString('utf8');
    const wrong = path.join(folder, 'wrong.backup');
    const url = await newDatabase();
    const restoreOf = (content: Buffer | string) => {
      writeFileSync(wrong, content);
      return restore(url, wrong, { replace: false });
    };
    await expect(restoreOf(readFileSync(own).subarray(0, -200))).rejects.toThrow('cut off or damaged');
    await expect(restoreOf(gzipSync(text.slice(0, text.lastIndexOf('\n{"end"') + 1)))).rejects.toThrow(
      'cut off or damaged',
    );
    await expect(restoreOf('select 1')).rejects.toThrow('is no backup of Samspel');
    await expect(restoreOf(gzipSync('{"format":"other"}\n'))).rejects.toThrow('is no backup that this version');
    await expect(restoreOf(gzipSync(text.replace('_init"', '_unknown"')))).rejects.toThrow(
      '_unknown, which this version',
    );
    // Nothing of it was kept, so the whole one may follow.
    await restore(url, own, { replace: false });
    expect(await contentOf(url)).toEqual(await contentOf(test.url));
  });
});
