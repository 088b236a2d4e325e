import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { connectPool } from '../adapters/db/client';
import { importFoundation, importSample } from '../import/import-sample';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { useTestDatabase } from '../testing/test-database';
import { currentSearch, keptCards } from './kept-search';

// What lies in this process is asked about here; Meilisearch has the contract, and a job that feeds it.
vi.stubEnv('MEILISEARCH_URL', '');

const test = useTestDatabase();
const now = new Date();
const api = (db = test.db) => createCaller({ db, actor: visitor, now, clock: clockAt(now) });
const find = async (text: string, db = test.db) => (await api(db).search.challenges({ text })).items;
const falls = () => test.db.challenge.findUniqueOrThrow({ where: { externalId: 'sample-challenge-care-01' } });
const say = (topic: string, nounId: string) => test.db.outboxEntry.create({ data: { at: now, topic, nounId } });

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
});

describe('a search', () => {
  it('takes in what was written before it, in the index, on the card and in the labels', async () => {
    const { id, unitId } = await falls();
    expect(await find('gyllenstork')).toEqual([]);
    await test.db.challengeText.updateMany({ where: { challengeId: id }, data: { title: 'Gyllenstork på natten' } });
    await say('challenge.changed', id);
    const [found] = await find('gyllenstork');
    expect(found?.card).toMatchObject({ id, title: { sv: 'Gyllenstork på natten' } });
    await test.db.organisation.update({ where: { id: unitId }, data: { name: 'Omdöpta förvaltningen' } });
    await say('organisation.changed', unitId);
    const page = await api().search.challenges({ text: 'gyllenstork' });
    expect(page.items[0]?.card.unit).toBe('Omdöpta förvaltningen');
    expect(Object.values(page.labels.unit ?? {}).map((label) => label.sv)).toContain('Omdöpta förvaltningen');
  });

  it('shows only what may be read now, though the index has not heard', async () => {
    const { id, status } = await falls();
    expect((await find('gyllenstork')).map((item) => item.card.id)).toEqual([id]);
    await test.db.challenge.update({ where: { id }, data: { status: 'in_review' } });
    expect(await find('gyllenstork')).toEqual([]);
    await test.db.challenge.update({ where: { id }, data: { status } });
    expect(await find('gyllenstork')).toHaveLength(1);
    const home = { slug: 'hemma', kind: 'private_person', name: 'Barbro Boende' } as const;
    const [solver] = (await api().search.solvers({ text: 'stillvakt' })).items;
    await test.db.organisation.update({ where: { id: solver?.card.id ?? '' }, data: { kind: home.kind } });
    expect((await api().search.solvers({ text: 'stillvakt' })).items.map((item) => item.card.id)).not.toContain(
      solver?.card.id,
    );
  });

  it('asks the database once when nothing was written since the last one', async () => {
    const pool = new pg.Pool({ connectionString: test.url });
    const sent: string[] = [];
    pool.on('connect', (client) => {
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      const counted = (...args: unknown[]) => {
        sent.push((args[0] as { text?: string }).text ?? '');
        return query(...args);
      };
      Object.assign(client, { query: counted });
    });
    const db = connectPool(pool);
    await find('larm', db);
    sent.length = 0;
    expect((await find('larm', db)).length).toBeGreaterThan(0);
    expect(sent).toHaveLength(1);
    await say('challenge.changed', (await falls()).id);
    await find('larm', db);
    expect(sent.length).toBeGreaterThan(1);
    await db.$disconnect();
  });

  it('keeps no card that was read before something was taken in', async () => {
    const { id } = await falls();
    const kept = await currentSearch(test.db, now);
    kept.cards.challenge.clear();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    let isRead = () => {};
    const wasRead = new Promise<void>((resolve) => (isRead = resolve));
    const pool = new pg.Pool({ connectionString: test.url });
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
    const slowQuery = async (...args: unknown[]) => {
      const rows = await query(...args);
      isRead();
      await gate;
      return rows;
    };
    Object.assign(pool, { query: slowQuery });
    const slow = connectPool(pool);
    const answer = keptCards(slow, kept, { kind: 'challenge', ids: [id] });
    await wasRead;
    await test.db.challengeText.updateMany({ where: { challengeId: id }, data: { title: 'Gyllenstork igen' } });
    await say('challenge.changed', id);
    await currentSearch(test.db, now);
    release();
    expect((await answer).get(id)?.title.sv).toBe('Gyllenstork på natten');
    expect((await find('gyllenstork'))[0]?.card.title.sv).toBe('Gyllenstork igen');
    await slow.$disconnect();
  });
});
