import { createTRPCClient, httpSubscriptionLink } from '@trpc/client';
import { EventSource } from 'eventsource';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Db } from '../adapters/db/client';
import type { AppRouter } from '../routers/root';
import { tellOutbox } from '../tell-outbox';
import { useFront } from '../testing/listening-front';
import { useTestDatabase } from '../testing/test-database';
import { handleTrpcRequest } from '../trpc/handle-request';

import { followPublicChanges } from './follow-public-changes';
import { findPublicVersion } from './public-changes.queries';

const test = useTestDatabase();

/** As Next's route does: the web's Request and Response over a real connection. */
async function handler(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const sent = Object.entries(req.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const headers = new Headers(sent);
  const answer = await handleTrpcRequest(new Request(`http://x${req.url}`, { headers, signal: gone.signal }));
  res.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return void res.end();
  await pipeline(Readable.fromWeb(answer.body as never), res).catch(() => undefined);
}
const web = useFront(handler);
const other = useFront(handler);
const live: { stop: () => Promise<void> }[] = [];
beforeAll(async () => {
  (globalThis as { samspelDb?: Db }).samspelDb = test.db;
  live.push(await followPublicChanges(test.db, test.url));
});
afterAll(() => Promise.all(live.map(({ stop }) => stop())));

const tell = (...happenings: Parameters<typeof tellOutbox>[2]) =>
  test.db.$transaction((tx) => tellOutbox(tx, new Date(), happenings));
const changed = (nounId: string) => tell({ topic: 'challenge.changed', nounId });

/** A reader of the list, or of one challenge, as a browser is one: what it was told, and its end. */
function read(origin: string, input: Readonly<{ since: string; challengeId?: string }>) {
  const told: string[] = [];
  const states: string[] = [];
  const client = createTRPCClient<AppRouter>({
    links: [httpSubscriptionLink({ url: `${origin}/api/trpc`, EventSource })],
  });
  const running = client.live.challengeChanges.subscribe(input, {
    onData: ({ id }) => void told.push(id),
    onConnectionStateChange: ({ state }) => void states.push(state),
  });
  return { told, states, unsubscribe: () => running.unsubscribe() };
}
const isOpen = async ({ states }: ReturnType<typeof read>) => {
  await expect.poll(() => states.at(-1)).toBe('pending');
};

it('tells an open list of each public change of a challenge, and of nothing else', async () => {
  const since = await findPublicVersion(test.db);
  const [list, one] = [read(web.origin, { since }), read(web.origin, { since, challengeId: 'b' })];
  await Promise.all([isOpen(list), isOpen(one)]);
  await tell({ topic: 'response.submitted', nounId: 'r', payload: { number: 1 } });
  await tell({ topic: 'organisation.changed', nounId: 'o' });
  await changed('a');
  const first = await findPublicVersion(test.db);
  await expect.poll(() => list.told).toEqual([first]);
  await changed('b');
  const second = await findPublicVersion(test.db);
  await expect.poll(() => list.told).toEqual([first, second]);
  await expect.poll(() => one.told).toEqual([second]);
  list.unsubscribe();
  one.unsubscribe();
});

it('tells at once what happened between the making of the page and the connection', async () => {
  const since = await findPublicVersion(test.db);
  await tell({ topic: 'challenge.changed', nounId: 'a' }, { topic: 'organisation.changed', nounId: 'o' });
  const [list, other] = [read(web.origin, { since }), read(web.origin, { since, challengeId: 'c' })];
  await expect.poll(() => list.told).toEqual([await findPublicVersion(test.db)]);
  await isOpen(other);
  expect(other.told).toEqual([]);
  list.unsubscribe();
  other.unsubscribe();
});

it('goes past cache and capture, is kept by nobody, and a sealed hand-in sends not one byte', async () => {
  const since = await findPublicVersion(test.db);
  const gone = new AbortController();
  const input = encodeURIComponent(JSON.stringify({ since }));
  const answer = await fetch(`${web.origin}/api/trpc/live.challengeChanges?input=${input}`, {
    headers: { accept: 'text/event-stream' },
    signal: gone.signal,
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/);
  expect(answer.headers.get('content-encoding')).toBeNull();
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('event: connected');
  await tell({ topic: 'response.submitted', nounId: 'sealed', payload: { number: 2 } });
  await changed('a');
  const next = (await reader?.read())?.value ?? '';
  expect(next).toContain(`id: ${await findPublicVersion(test.db)}`);
  expect(next).not.toContain('sealed');
  gone.abort();
});

it('a stop ends the connection, and whoever comes back is told from where it stood', async () => {
  const since = await findPublicVersion(test.db);
  const list = read(other.origin, { since });
  await isOpen(list);
  await changed('a');
  await expect.poll(() => list.told).toHaveLength(1);
  await other.front.stop(25_000);
  list.unsubscribe();
  await changed('b');
  const again = read(web.origin, { since: list.told[0] ?? '' });
  await expect.poll(() => again.told).toEqual([await findPublicVersion(test.db)]);
  again.unsubscribe();
});

it('too much to tell, or another database, is told as "look", never as silence', async () => {
  const since = await findPublicVersion(test.db);
  await tell(...Array.from({ length: 501 }, () => ({ topic: 'organisation.changed' as const, nounId: 'o' })));
  const behind = read(web.origin, { since });
  await expect.poll(() => behind.told).toHaveLength(1);
  const restored = read(web.origin, { since: '999999999' });
  await expect.poll(() => restored.told).toEqual([await findPublicVersion(test.db)]);
  behind.unsubscribe();
  restored.unsubscribe();
});
