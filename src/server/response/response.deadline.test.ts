import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { type Clock, databaseClock } from '../adapters/db/clock';
import { closeDueChallenges } from '../challenge/close-due-challenges';
import { createCaller } from '../routers/root';
import { apiAs, type Cast, codesOf, makeCast } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const hour = 3_600_000;
/** The API of a request that began an hour ago: its headers came then, and its body only now. */
const slow = (clock: Clock = databaseClock) =>
  createCaller({ db: test.db, actor: cast.writer, now: new Date(Date.now() - hour), clock }).response;
const text = aResponseText();

/** A response that was handed in, to a challenge whose deadline is so many milliseconds from now by the database's clock. */
async function handedIn(msLeft: number) {
  const now = new Date();
  const { id: challengeId } = await makeChallenge(test.db, now, { unitId: 'unit-1' });
  const api = apiAs(test.db, cast.writer, now).response;
  const { id } = await api.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
  const { version } = await api.submit({ id, version: 0, ...text });
  await test.db
    .$executeRaw`update "Challenge" set "deadlineAt" = (clock_timestamp() at time zone 'utc') + ${msLeft} * interval '1 millisecond' where "id" = ${challengeId}`;
  return { id, challengeId, version };
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
};
const someoneWaits = async () =>
  (
    await test.db.$queryRaw<unknown[]>`
    select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`
  ).length > 0;
const isOver = async (challengeId: string) =>
  (
    await test.db.$queryRaw<unknown[]>`
    select 1 from "Challenge" where "id" = ${challengeId} and "deadlineAt" < clock_timestamp() at time zone 'utc'`
  ).length > 0;

it('A1: no move is made after the deadline by a request that began before it', async () => {
  const { id, challengeId, version } = await handedIn(-1000);
  // Nothing has closed it yet: only the clock says that it is over.
  const stands = async () =>
    test.db.response.findUniqueOrThrow({
      where: { id },
      select: { version: true, status: true, challenge: { select: { status: true } } },
    });
  expect((await stands()).challenge.status).toBe('open');
  const late = 'response_deadline_passed';
  expect(await codesOf(slow().save({ id, version, ...text, title: 'Sent' }))).toBe(late);
  expect(await codesOf(slow().submit({ id, version, ...text, title: 'Sent' }))).toBe(late);
  expect(await codesOf(slow().withdraw({ id, version }))).toBe(late);
  const resident = createCaller({
    db: test.db,
    actor: cast.resident,
    now: new Date(Date.now() - hour),
    clock: databaseClock,
  });
  expect(await codesOf(resident.response.start({ challengeId, organisationId: 'home-1', language: 'sv' }))).toBe(late);
  expect(await stands()).toMatchObject({ version, status: 'submitted' });
});

it('A1: what waits for whoever holds the challenge is decided at the time when it gets it', async () => {
  const { id, challengeId, version } = await handedIn(400);
  const holder = new pg.Client({ connectionString: test.url });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from "Challenge" where "id" = $1 for update', [challengeId]);
    const calls = [
      slow().submit({ id, version, ...text, title: 'Strax före' }),
      slow().withdraw({ id, version }),
      slow().save({ id, version, ...text, title: 'Strax före' }),
    ].map(codesOf);
    await until(someoneWaits);
    await until(() => isOver(challengeId));
    await holder.query('commit');
    expect(await Promise.all(calls)).toEqual(Array(3).fill('response_deadline_passed'));
  } finally {
    await holder.end();
  }
});

it('A1: closing waits for the response that was in time, and no other is taken in between', async () => {
  const { id, challengeId, version } = await handedIn(2 * hour);
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let asked = () => {};
  const holds = new Promise<void>((resolve) => (asked = resolve));
  const inTime = slow(async (tx) => {
    asked();
    const at = await databaseClock(tx);
    await gate;
    return at;
  }).submit({ id, version, ...text, title: 'I tid' });
  await holds;
  const after = new Date(Date.now() + 3 * hour);
  const closing = closeDueChallenges(test.db, after, async () => after);
  await until(someoneWaits);
  open();
  expect(await inTime).toMatchObject({ number: 2 });
  await closing;
  const { status } = await test.db.challenge.findUniqueOrThrow({
    where: { id: challengeId },
    select: { status: true },
  });
  expect(status).toBe('closed');
  expect(await codesOf(slow().withdraw({ id, version: version + 1 }))).toBe('response_deadline_passed');
});
