// Shows `rank` on real text: 14,698 small firms and 127 topics of the US public record in ../shared/data, read in by
// this script into a database of its own (.data/sbir), then ranked by the product's own command. Nothing of the data is
// kept in the project. Run: npm run rank:sbir
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { setEnv } from '@/env';
import { db } from '@/server/adapters/db/client';
import { startDatabase } from '@/server/adapters/db/start-database';
import { importFoundation } from '@/server/import/import-sample';

type Awards = Readonly<{
  firms: readonly string[];
  awards: readonly Readonly<{ firm: number; year: number; title: string; abstract: string }>[];
}>;
type Topic = Readonly<{ year: number; title: string; description: string }>;

const data = path.resolve(process.argv[2] ?? '../shared/data');
const files = { awards: path.join(data, 'sbir-awards.json.gz'), topics: path.join(data, 'sbir-topics-dev.json.gz') };
if (!existsSync(files.awards) || !existsSync(files.topics)) {
  process.stderr.write(`NOT RUN: ${files.awards} and ${files.topics} are not there.\n`);
  process.exit(2);
}
const open = <T>(file: string): T => JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as T;

const begun = performance.now();
const say = (words: string) =>
  process.stdout.write(
    `[${((performance.now() - begun) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB] ${words}\n`,
  );

const { firms, awards } = open<Awards>(files.awards);
const topics = open<Topic[]>(files.topics);
const worksOf = new Map<number, Awards['awards'][number][]>();
for (const award of awards) worksOf.set(award.firm, [...(worksOf.get(award.firm) ?? []), award]);
say(`${worksOf.size} firms with ${awards.length} works, ${topics.length} topics read`);

setEnv({ DATA_DIR: '.data/sbir', LOG_LEVEL: 'error' });
const database = await startDatabase();
await importFoundation(db(), new Date());
const standing = await db().organisation.count();
if (standing < worksOf.size) {
  const organisations = [...worksOf.keys()].map((firm) => ({
    id: `sbir-${firm}`,
    externalId: `sbir-${firm}`,
    slug: `sbir-${firm}`,
    kind: 'company' as const,
    name: firms[firm] ?? `firm ${firm}`,
  }));
  const references = [...worksOf].flatMap(([firm, works]) =>
    works.map(({ title, abstract, year }, position) => ({
      organisationId: `sbir-${firm}`,
      position,
      language: 'en' as const,
      title: title.slice(0, 300) || 'untitled',
      text: abstract,
      year,
    })),
  );
  // In bulk: how people's files are read in, row by row, is another matter (see `samspel import`).
  for (let at = 0; at < organisations.length; at += 2_000)
    await db().organisation.createMany({ data: organisations.slice(at, at + 2_000), skipDuplicates: true });
  for (let at = 0; at < references.length; at += 2_000)
    await db().reference.createMany({ data: references.slice(at, at + 2_000), skipDuplicates: true });
}
say(`${await db().organisation.count()} firms in the database`);
await db().$disconnect();

const challenges = topics.map(({ title, description }, at) => ({
  externalId: `topic-${at}`,
  unit: 'sbir',
  track: 'dialogue',
  // The importer wants a Swedish title; it says nothing here, and the ranking reads the English.
  sv: { title: '-' },
  en: { title: title.slice(0, 200), need: description.slice(0, 4_000) },
}));
mkdirSync('.data/sbir', { recursive: true });
const file = '.data/sbir/topics.json';
writeFileSync(file, JSON.stringify(challenges));
const { stdout, status } = spawnSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'src/cli/samspel.ts', 'rank', '--file', file, '--top', '20', '--language', 'en'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e9 },
);
process.stdout.write(stdout.split('\n').slice(0, 24).join('\n'));
process.stdout.write(`\n…\n${stdout.trim().split('\n').at(-1)}\n`);
say('done');
await database.stop();
process.exitCode = status ?? 1;
