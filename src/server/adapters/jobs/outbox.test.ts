import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../testing/test-database';
import { advanceLane, type Lane, runLane } from './lane';
import { listenToOutbox } from './listen';
import { outboxTip, readOutbox, readOutboxFrom } from './outbox';
import { pruneOutbox } from './prune-outbox';

const test = useTestDatabase();
const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const say = async (topic: string, at = now) =>
  await test.db.outboxEntry.create({ data: { at, topic, nounId: 'n' }, select: { id: true } });
const saying = (name: string, seen: string[]): Lane => ({
  name,
  read: async (_given, lines) => void seen.push(...lines.map((line) => line.topic)),
});
const topics = (lines: readonly { topic: string }[] | null) => lines?.map(({ topic }) => topic);

beforeEach(async () => {
  await test.db.outboxPosition.deleteMany();
});

describe('the order of the outbox', () => {
  it('is the order of commits: whoever writes later waits for who wrote first, and draws a higher number', async () => {
    const start = await outboxTip(test.db);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let inserted = () => {};
    const hasInserted = new Promise<void>((resolve) => (inserted = resolve));
    const slow = test.db.$transaction(
      async (tx) => {
        await tx.outboxEntry.create({ data: { at: now, topic: 'slow.one', nounId: 'n' } });
        inserted();
        await held;
      },
      { timeout: 30_000 },
    );
    await hasInserted;
    const quick = say('quick.one');
    const waiting = () =>
      test.db.$queryRaw`select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
    await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
    expect(await readOutbox(test.db, start, 10)).toEqual([]);
    release();
    await Promise.all([slow, quick]);
    expect(topics(await readOutbox(test.db, start, 10))).toEqual(['slow.one', 'quick.one']);
  });

  it('holds among many writers at once, with gaps where one was undone', async () => {
    const start = await outboxTip(test.db);
    const seen: bigint[] = [];
    let done = false;
    const reader = (async () => {
      for (let at = start; !done || (await readOutbox(test.db, at, 1)).length > 0; )
        for (const line of await readOutbox(test.db, at, 50)) {
          seen.push(line.id);
          at = line.id;
        }
    })();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        test.db
          .$transaction(
            async (tx) => {
              await tx.outboxEntry.create({ data: { at: now, topic: 'many.told', nounId: String(index) } });
              if (index % 7 === 0) throw new Error('undone');
            },
            { maxWait: 30_000, timeout: 30_000 },
          )
          .catch(() => undefined),
      ),
    );
    done = true;
    await reader;
    const all = await test.db.outboxEntry.findMany({ where: { topic: 'many.told' }, orderBy: { id: 'asc' } });
    expect(all).toHaveLength(34);
    expect(seen).toEqual(all.map(({ id }) => id));
  });
});

describe('a lane', () => {
  it('gives lines once, in order, and remembers how far each reader has come', async () => {
    await say('challenge.published');
    const seen: string[] = [];
    await advanceLane(test.db, saying('a', seen));
    await advanceLane(test.db, saying('a', seen));
    const other: string[] = [];
    await advanceLane(test.db, saying('b', other));
    expect(seen.at(-1)).toBe('challenge.published');
    expect(other).toEqual(seen);
  });

  it('does not move on when reading failed, so nothing is lost', async () => {
    await say('response.submitted');
    const failing: Lane = {
      name: 'c',
      read: async () => {
        throw new Error('the mail server is away');
      },
    };
    await expect(advanceLane(test.db, failing)).rejects.toThrow('the mail server is away');
    const seen: string[] = [];
    await advanceLane(test.db, saying('c', seen));
    expect(seen).toContain('response.submitted');
  });

  it('A9: is held up by no other: one reader hangs, one fails, the third reads on, and no transaction waits', async () => {
    const seen: string[] = [];
    let letGo = () => {};
    const hanging = new Promise<void>((resolve) => (letGo = resolve));
    const fails = vi.fn<() => Promise<void>>(async () => {
      throw new Error('never');
    });
    const all: Lane[] = [{ name: 'hangs', read: () => hanging }, { name: 'fails', read: fails }, saying('reads', seen)];
    const running = all.map((lane) => runLane({ db: test.db, lane, isOurs: async () => true }));
    const wake = () => running.forEach((lane) => lane.wake());
    for (const name of ['one.told', 'two.told', 'three.told']) {
      await say(name);
      wake();
      await expect.poll(() => seen.at(-1), { timeout: 20_000 }).toBe(name);
    }
    expect(fails).toHaveBeenCalled();
    const open = await test.db.$queryRaw`select 1 from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`;
    expect(open).toEqual([]);
    letGo();
    await Promise.all(running.map((lane) => lane.stop()));
  });

  it('runs in one of several processes, and in another when that one is gone', async () => {
    const name = randomUUID();
    const quiet = { url: test.url, onTopic: () => undefined, onConnected: () => undefined };
    const [first, second] = [await listenToOutbox(quiet), await listenToOutbox(quiet)];
    expect(await first.hold(name)).toBe(true);
    expect(await second.hold(name)).toBe(false);
    await first.stop();
    await expect.poll(() => second.hold(name)).toBe(true);
    await second.stop();
  });

  it('is woken at once by what is committed, and hears again after its connection was cut', async () => {
    const heard: string[] = [];
    let connected = 0;
    const listener = await listenToOutbox({
      url: test.url,
      onTopic: (topic) => heard.push(topic),
      onConnected: () => (connected += 1),
    });
    await say('first.told');
    await expect.poll(() => heard).toEqual(['first.told']);
    const admin = new pg.Client({ connectionString: test.url });
    await admin.connect();
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samspel-listener' and datname = current_database()",
    );
    await admin.end();
    await expect.poll(() => connected, { timeout: 20_000 }).toBe(2);
    await say('second.told');
    await expect.poll(() => heard.at(-1)).toBe('second.told');
    await listener.stop();
  });
});

describe('pruning', () => {
  it('B12: forgets old lines that all have read, never the newest, and whoever stood among them starts anew', async () => {
    await test.db.outboxEntry.deleteMany();
    const old = await say('old.told', daysAgo(3));
    const older = await say('old.two', daysAgo(2));
    const fresh = await say('fresh.told');
    expect(await pruneOutbox(test.db, now, ['a', 'b'])).toBe(0);
    await advanceLane(test.db, saying('a', []));
    expect(await pruneOutbox(test.db, now, ['a', 'b'])).toBe(0);
    await advanceLane(test.db, saying('b', []));
    expect(topics(await readOutboxFrom(test.db, old.id, 10))).toEqual(['old.two', 'fresh.told']);
    expect(await pruneOutbox(test.db, now, ['a', 'b'])).toBe(2);
    expect(await readOutboxFrom(test.db, older.id, 10)).toBeNull();
    expect(await readOutboxFrom(test.db, 0n, 10)).toBeNull();
    expect(await readOutboxFrom(test.db, fresh.id, 10)).toEqual([]);
    expect(await pruneOutbox(test.db, new Date(now.getTime() + 9e8), ['a', 'b'])).toBe(0);
    expect(await outboxTip(test.db)).toBe(fresh.id);
  });
});
