import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { env, SettingsError } from '@/env';
import type { Db } from '@/server/adapters/db/client';
import { listPendingMigrations } from '@/server/adapters/db/migrate';
import { startDatabase } from '@/server/adapters/db/start-database';
import { db } from '@/server/adapters/db/client';
import { publishedChallenges } from '@/server/challenge/challenge-scope';
import { findSearchFault, type SearchFault } from '@/server/search/mend-search';
import { meilisearch, searchEngine } from '@/server/search/search-engine';
import { checkLanes } from './check-lanes';
import { type Finding, fine, wrong } from './finding';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return ok
    ? fine('Node', process.versions.node)
    : wrong('Node', process.versions.node, 'Install Node 20.19 or later.');
}

function checkSettings(): Finding {
  try {
    return fine('Settings', `${env().DEMO ? 'demonstration, ' : ''}address ${env().PUBLIC_URL}`);
  } catch (error) {
    const sentences = error instanceof SettingsError ? error.sentences.join(' ') : messageOf(error);
    return wrong('Settings', sentences, 'See .env.example for every setting.');
  }
}

const leastFreeBytes = 1e9;

function checkDisk(): Finding {
  const folder = existsSync(env().DATA_DIR) ? env().DATA_DIR : '.';
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const detail = `${(free / 1e9).toFixed(1)} GB free for ${path.resolve(env().DATA_DIR)}`;
  return free > leastFreeBytes
    ? fine('Disk', detail)
    : wrong('Disk', detail, 'Make room: a full disk stops the database.');
}

const checkBuild = (): Finding =>
  existsSync('.next/BUILD_ID')
    ? fine('Build', 'the pages are built')
    : wrong('Build', 'the pages are not built', 'Run `npm run build` (the demo does so itself).');

async function checkContent(client: Db): Promise<Finding[]> {
  const [skills, themes, people, stuck] = await Promise.all([
    client.skill.count(),
    client.theme.count(),
    client.user.count({ where: { centreRoles: { has: 'administrator' } } }),
    client.mailMessage.count({ where: { status: 'failed' } }),
  ]);
  return [
    skills > 0 && themes > 0
      ? fine('Taxonomy', `${skills} skills, ${themes} themes`)
      : wrong('Taxonomy', 'there are no skills or themes', 'Start the server once: it puts them in place.'),
    people > 0
      ? fine('Administrator', `${people} of them`)
      : wrong('Administrator', 'nobody has the role', 'Run `npm run samspel -- administrator EMAIL`.'),
    stuck === 0
      ? fine('Mail queue', 'nothing is stuck')
      : wrong(
          'Mail queue',
          `${stuck} messages could not be sent`,
          'See SMTP_URL, and the reasons at /centre/delivery.',
        ),
  ];
}

const faults = {
  missing: 'Meilisearch has no index of this version',
  foreign: 'the index in Meilisearch is half-built or set up by others',
  behind: 'the index in Meilisearch has missed what was written',
} as const satisfies Record<SearchFault, string>;

async function checkSearch(client: Db): Promise<Finding> {
  try {
    const fault = await findSearchFault(client);
    if (fault) {
      const built = (await meilisearch()?.beingBuilt()) ?? 0;
      const progress = built > 0 ? `it is being built, with ${built} documents so far` : 'its building has not begun';
      return wrong(
        'Search',
        `${faults[fault]}; ${progress}. Until then lists come from the database.`,
        'Wait: the process that does the jobs looks each minute. Or run `npm run reindex`.',
      );
    }
    const engine = await searchEngine(client, new Date());
    const { documents, detail } = await engine.health();
    const published = await client.challenge.count({ where: publishedChallenges });
    const counted = `${detail}: ${documents.challenge} challenges, ${documents.solver} solvers`;
    return documents.challenge === published
      ? fine('Search', counted)
      : wrong('Search', `${counted}, but ${published} challenges are published.`, 'Run `npm run reindex`.');
  } catch (error) {
    return wrong(
      'Search',
      messageOf(error),
      'Check MEILISEARCH_URL and MEILISEARCH_KEY; until then lists come from the database.',
    );
  }
}

async function checkMail(): Promise<Finding> {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return fine('Mail', 'no SMTP_URL: messages stay in the mailbox of the demonstration');
  try {
    await nodemailer.createTransport(SMTP_URL).verify();
    return fine('Mail', 'the mail server answers');
  } catch (error) {
    return wrong('Mail', messageOf(error), 'Check SMTP_URL.');
  }
}

/** Looks at everything that can be wrong with an installation; never throws. */
export async function runChecks(): Promise<Finding[]> {
  const findings = [checkNode(), checkSettings()];
  if (!findings.every((finding) => finding.ok)) return findings;
  findings.push(checkDisk(), checkBuild());
  try {
    const started = await startDatabase();
    const pending = await listPendingMigrations(started.url);
    const where = started.embedded ? 'PostgreSQL from npm' : 'the PostgreSQL of DATABASE_URL';
    findings.push(
      pending.length === 0
        ? fine('Database', `${where}, all migrations applied`)
        : wrong('Database', `${pending.length} migrations are pending`, 'Run `npm run samspel -- migrate`.'),
      ...(await checkContent(db())),
      await checkSearch(db()),
      ...(await checkLanes(db())),
    );
    await db().$disconnect();
    await started.stop();
  } catch (error) {
    findings.push(wrong('Database', messageOf(error), 'Check DATABASE_URL, or the folder of DATA_DIR.'));
  }
  findings.push(await checkMail());
  return findings;
}
