import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { useTestDatabase } from '../../testing/test-database';
import { advanceConsumer, outboxTip, readOutbox } from './outbox';

const test = useTestDatabase();
const zero = { xact: 0n, id: 0n };
const say = (topic: string) => test.db.outboxEntry.create({ data: { at: new Date(), topic, nounId: 'n' } });

it('gives lines once, in order, and remembers how far each consumer has come', async () => {
  await say('challenge.published');
  await say('challenge.closed');
  const seen: string[] = [];
  const read = () => advanceConsumer(test.db, 'a', async (_tx, lines) => void seen.push(...lines.map((l) => l.topic)));
  await read();
  await read();
  expect(seen).toEqual(['challenge.published', 'challenge.closed']);
  const other: string[] = [];
  await advanceConsumer(test.db, 'b', async (_tx, lines) => void other.push(...lines.map((l) => l.topic)));
  expect(other).toEqual(seen);
});

it('does not move on when handling failed, so nothing is lost', async () => {
  await say('response.submitted');
  const fail = advanceConsumer(test.db, 'c', async () => {
    throw new Error('mail server is away');
  });
  await expect(fail).rejects.toThrow('mail server is away');
  const seen: string[] = [];
  await advanceConsumer(test.db, 'c', async (_tx, lines) => void seen.push(...lines.map((l) => l.topic)));
  expect(seen).toContain('response.submitted');
});

it('waits for a transaction that drew its number early and commits late', async () => {
  const start = await outboxTip(test.db);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let inserted = () => {};
  const hasInserted = new Promise<void>((resolve) => (inserted = resolve));
  const slow = test.db.$transaction(async (tx) => {
    await tx.outboxEntry.create({ data: { at: new Date(), topic: 'slow.one', nounId: 'n' } });
    inserted();
    await held;
  });
  await hasInserted;
  await say('quick.one');
  expect(await readOutbox(test.db, start, 10)).toEqual([]);
  release();
  await slow;
  expect((await readOutbox(test.db, start, 10)).map((line) => line.topic)).toEqual(['slow.one', 'quick.one']);
  expect((await readOutbox(test.db, zero, 100)).length).toBeGreaterThan(2);
});

it('does not wait for a transaction in another database of the same server', async () => {
  const other = new pg.Client({ connectionString: inject('adminUrl') });
  await other.connect();
  try {
    await other.query('begin');
    await other.query('select pg_current_xact_id()');
    const start = await outboxTip(test.db);
    await say('here.now');
    expect((await readOutbox(test.db, start, 10)).map((line) => line.topic)).toEqual(['here.now']);
  } finally {
    await other.query('rollback');
    await other.end();
  }
});
