// Shows that a killed server loses no acknowledged write: sends writes to the demo, kills server and database with
// SIGKILL in the middle of it, starts the database again, and looks for every write that was acknowledged.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoCookie } from '@/cli/bench-web/demo-cookie';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { connect } from '@/server/adapters/db/client';

const port = 3194;
const dataDir = path.resolve('.data/show-kill');
const address = `http://localhost:${port}`;
rmSync(dataDir, { recursive: true, force: true });

const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/samspel.ts', 'demo'], {
  detached: true,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
});
for (let tries = 0; tries < 480; tries += 1) {
  const answer = await fetch(`${address}/sv`).catch(() => null);
  if (answer?.ok) break;
  await sleep(500);
}

const people = ['care-author', 'startup-founder', 'researcher', 'coordinator'].map((who) => `sample-person-${who}`);
const signed = await Promise.allSettled(
  people.map(async (person) => ({ person, token: await demoCookie(address, person) })),
);
const writers = signed.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
/** The number in the last name that the server said it had saved, for each person. */
const acknowledged = new Map<string, number>();
let answers = 0;
let alive = true;
const write = async ({ person, token }: Readonly<{ person: string; token: string }>) => {
  for (let count = 1; alive; count += 1) {
    const answer = await fetch(`${address}/api/trpc/access.updateAccount`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        cookie: `next-auth.session-token=${encodeURIComponent(token)}`,
      },
      body: JSON.stringify({ name: `Namn ${count}`, language: 'sv' }),
    }).catch(() => null);
    if (!answer?.ok) continue;
    acknowledged.set(person, count);
    answers += 1;
  }
};
const workers = writers.map(write);
await sleep(4_000);
const postmaster = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
process.kill(-(server.pid ?? 0), 'SIGKILL');
process.kill(postmaster, 'SIGKILL');
alive = false;
await Promise.all(workers);
await sleep(3_000);

const cluster = await startCluster({ folder: path.join(dataDir, 'postgres') });
const db = connect(cluster.url('samspel'));
const rows = await db.user.findMany({
  where: { externalId: { in: [...acknowledged.keys()] } },
  select: { externalId: true, name: true },
});
const saved = new Map(rows.map((row) => [row.externalId, Number(row.name?.split(' ')[1] ?? 0)]));
const lost = [...acknowledged].filter(([person, count]) => (saved.get(person) ?? 0) < count);
process.stdout.write(
  `${answers} writes by ${acknowledged.size} people were acknowledged before kill -9; ${lost.length} people lost one.\n`,
);
await db.$disconnect();
await cluster.stopIfUnused();
rmSync(dataDir, { recursive: true, force: true });
process.exit(lost.length === 0 && answers > 0 ? 0 : 1);
