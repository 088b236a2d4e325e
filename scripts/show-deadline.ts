// Shows that nothing is received after a deadline, however early it was begun: starts the demo with a mail server that
// accepts and never greets, lets a deadline pass, and sends bodies over real sockets whose first bytes come before the
// deadline and whose last ones come around it; and that what was open is closed by then. `--full` goes on until a minute
// after.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type AddressInfo, connect as dial, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { demoCookie } from '@/cli/bench-web/demo-cookie';
import { aResponseText } from '@/domain/response/response.fixture';
import { connect, type Db } from '@/server/adapters/db/client';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { importChallenges } from '@/server/import/import-challenges';
import { readRows } from '@/server/import/read-rows';

const { values: given } = parseArgs({
  options: { full: { type: 'boolean' }, port: { type: 'string', default: '3195' } },
});
const port = Number(given.port);
const address = `http://localhost:${port}`;
const dataDir = path.resolve('.data/show-deadline');
/** When the last bytes come, in seconds from the deadline. */
const arrivals = given.full ? [-1, 0.2, 1, 3, 8, 20, 60] : [-1, 0.2, 1, 3, 8];
const moves = ['submit', 'save', 'withdraw'] as const;
const firstBytesBefore = 3;
/** From publishing until the deadline, for what goes before: milliseconds. */
const preparationMs = 45_000;

const silent = createServer(() => undefined);
await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));

async function startDemo(): Promise<ChildProcess> {
  rmSync(dataDir, { recursive: true, force: true });
  const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/samspel.ts', 'demo'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    },
  });
  // A first build on a busy machine takes its time; a demo that ended says why itself.
  while (server.exitCode === null) {
    const answer = await fetch(`${address}/sv`).catch(() => null);
    if (answer?.ok) return server;
    await sleep(500);
  }
  throw new Error('the demo did not start');
}

type Call = Readonly<{ procedure: string; input: object; token: string }>;
const headersOf = ({ token }: Call) => ({
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  cookie: `next-auth.session-token=${encodeURIComponent(token)}`,
});

async function call<T>(one: Call): Promise<T> {
  const answer = await fetch(`${address}/api/trpc/${one.procedure}`, {
    method: 'POST',
    headers: headersOf(one),
    body: JSON.stringify(one.input),
  });
  const { result } = (await answer.json()) as { result?: { data: T } };
  if (!result) throw new Error(`${one.procedure} answered ${answer.status}`);
  return result.data;
}

/** Sends the headers and twenty bytes now and the rest at `restAt`; gives the status and the code of the answer. */
async function callSlowly(one: Call, restAt: number): Promise<Readonly<{ status: number; code: string }>> {
  const body = JSON.stringify(one.input);
  const socket = dial(port, '127.0.0.1');
  const head = Object.entries({ host: `localhost:${port}`, connection: 'close', ...headersOf(one) });
  const lines = [...head, ['content-length', String(Buffer.byteLength(body))]].map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(`POST /api/trpc/${one.procedure} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body.slice(0, 20)}`);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => socket.on('end', resolve).on('error', reject));
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await sleep(Math.max(0, restAt - Date.now()));
  socket.write(body.slice(20));
  await ended;
  const answer = Buffer.concat(chunks).toString('utf8');
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]),
    code: /"refusals":\[\{"code":"(\w+)"/.exec(answer)?.[1] ?? 'received',
  };
}

const trials = arrivals.flatMap((arrival) => moves.map((move) => ({ arrival, move })));

/** A published challenge for each trial, by the importer: of all who write a deadline the one that takes seconds. */
async function publish(db: Db, deadline: Date): Promise<readonly string[]> {
  const [pattern] = await readRows(path.resolve('prisma/seed/sample/challenges-care.json'));
  const life = { status: 'open', publishedAt: '-1d', deadlineAt: deadline.toISOString(), startAt: '+60d', addenda: [] };
  const rows = trials.map((_, at) => ({ ...pattern, ...life, externalId: `show-deadline-${at}` }));
  const { errors } = await importChallenges(db, rows, { dryRun: false, now: new Date(), isSample: true });
  const [first] = errors;
  if (first) throw new Error(`${first.field} ${first.sentence}`);
  const ids = [];
  for (const { externalId } of rows)
    ids.push((await db.challenge.findUniqueOrThrow({ where: { externalId }, select: { id: true } })).id);
  return ids;
}

/** A response for each trial, in the state that its move needs. */
async function prepare(db: Db, { token, ids }: Readonly<{ token: string; ids: readonly string[] }>) {
  const { organisationId } = await db.membership.findFirstOrThrow({
    where: { user: { externalId: 'sample-person-startup-founder' }, roles: { has: 'owner' } },
    select: { organisationId: true },
  });
  const ready = [];
  for (const [index, trial] of trials.entries()) {
    const challengeId = ids[index] ?? '';
    const begin = { challengeId, organisationId, language: 'sv' };
    const { id } = await call<{ id: string }>({ procedure: 'response.start', input: begin, token });
    let version = 0;
    if (trial.move === 'withdraw') {
      const input = { id, version, ...aResponseText() };
      ({ version } = await call<{ version: number }>({ procedure: 'response.submit', input, token }));
    }
    const input = trial.move === 'withdraw' ? { id, version } : { id, version, ...aResponseText() };
    ready.push({ ...trial, one: { procedure: `response.${trial.move}`, input, token } });
  }
  return ready;
}

const server = await startDemo();
const cluster = await startCluster({ folder: path.join(dataDir, 'postgres') });
const db = connect(cluster.url('samspel'));
let wrong = 0;
try {
  const token = await demoCookie(address, 'sample-person-startup-founder');
  const deadline = new Date(Date.now() + preparationMs);
  const ids = await publish(db, deadline);
  const ready = await prepare(db, { token, ids });
  const firstBytesAt = deadline.getTime() - firstBytesBefore * 1000;
  if (Date.now() > firstBytesAt) throw new Error('the machine was too slow to prepare before the deadline');
  await sleep(firstBytesAt - Date.now());
  const answers = await Promise.all(
    ready.map(async ({ arrival, move, one }) => ({
      arrival,
      move,
      ...(await callSlowly(one, deadline.getTime() + arrival * 1000)),
    })),
  );
  for (const { arrival, move, status, code } of answers) {
    const expected = arrival < 0 ? 'received' : 'response_deadline_passed';
    if (code !== expected) wrong += 1;
    const when = `${arrival > 0 ? '+' : ''}${arrival} s`.padStart(7);
    process.stdout.write(`${when}  ${move.padEnd(8)}  ${status}  ${code}${code === expected ? '' : '  WRONG'}\n`);
  }
  const late = await db.responseVersion.count({
    where: { submittedAt: { gt: deadline }, response: { challengeId: { in: [...ids] } } },
  });
  const closed = await db.challenge.findMany({
    where: { id: { in: [...ids] }, status: 'closed' },
    select: { closedAt: true },
  });
  const lags = closed.map(({ closedAt }) => (closedAt?.getTime() ?? 0) - deadline.getTime());
  const open = ids.length - closed.length;
  process.stdout.write(`${late} of what was received has a time after the deadline.\n`);
  process.stdout.write(`${closed.length} of ${ids.length} challenges are closed, `);
  process.stdout.write(`by ${Math.min(...lags)}–${Math.max(...lags)} ms after the deadline.\n`);
  wrong += late + open;
} finally {
  await db.$disconnect();
  server.kill('SIGTERM');
  await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(null)));
  await cluster.stopIfUnused();
  silent.close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(wrong === 0 ? 0 : 1);
