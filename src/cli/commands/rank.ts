import type { Command } from 'commander';
import type { Match, Need } from '@/domain/match/match';
import type { Db } from '@/server/adapters/db/client';
import { challengeRow } from '@/server/import/challenge-row';
import { readRows } from '@/server/import/read-rows';
import { loadNeeds } from '@/server/match/load-needs';
import { loadProfiles } from '@/server/match/load-profiles';
import { type MatchEngine, ownMatchEngine } from '@/server/match/match-engine';
import { needOfRow } from '@/server/match/need-of-row';
import { print, printJson, startProgress, UserError } from '../terminal';
import { withDatabase } from '../with-database';

type Flags = Readonly<{
  challenge?: string;
  file?: string;
  solver?: string;
  all: boolean;
  top: string;
  explain: boolean;
  json: boolean;
  language: 'sv' | 'en';
}>;

type Ranked = Readonly<{ id: string; title: string; matches: readonly Match[] }>;

const titleOf = (need: Need, language: 'sv' | 'en') =>
  need.passages.find((passage) => passage.language === language)?.title ?? need.passages[0]?.title ?? need.id;

async function needsOf(db: Db, flags: Flags, now: Date): Promise<Need[]> {
  if (flags.file !== undefined)
    return (await readRows(flags.file)).map((row, at) => {
      const parsed = challengeRow(now).safeParse(row);
      if (parsed.success) return needOfRow(parsed.data, now);
      const [issue] = parsed.error.issues;
      throw new UserError(`${flags.file}, row ${at + 1}, ${issue?.path.join('.')}: ${issue?.message}`);
    });
  if (flags.all) return loadNeeds(db, { now });
  const key = flags.challenge ?? '';
  const found = await db.challenge.findFirst({
    where: { OR: [{ id: key }, { externalId: key }, { slug: key }] },
    select: { id: true },
  });
  if (!found) throw new UserError(`There is no challenge "${key}": name it by id, external id or address.`);
  return loadNeeds(db, { now, ids: [found.id] });
}

async function rankNeedsOf(db: Db, engine: MatchEngine, flags: Flags): Promise<Ranked[]> {
  const now = new Date();
  const top = topOf(flags);
  if (flags.solver !== undefined) {
    const found = await db.organisation.findFirst({
      where: { OR: [{ id: flags.solver }, { externalId: flags.solver }, { slug: flags.solver }] },
      select: { id: true, name: true },
    });
    const [profile] = found ? await loadProfiles(db, [found.id]) : [];
    if (!found || !profile) throw new UserError(`There is no solver "${flags.solver}".`);
    return [{ id: found.id, title: found.name, matches: await engine.rankNeeds(profile, { top }) }];
  }
  const needs = await needsOf(db, flags, now);
  const progress = startProgress('Ranking', { quiet: flags.json || needs.length < 2 });
  const ranked: Ranked[] = [];
  for (const [at, need] of needs.entries()) {
    progress.update(at + 1, needs.length);
    const matches = await engine.rankSolvers(need, { top });
    ranked.push({ id: need.id, title: titleOf(need, flags.language), matches });
  }
  progress.stop();
  return ranked;
}

function topOf({ top }: Flags): number {
  const asked = Number(top);
  if (!Number.isInteger(asked) || asked < 1 || asked > 1000)
    throw new UserError('--top is a whole number from 1 to 1000.');
  return asked;
}

async function run(flags: Flags): Promise<void> {
  const ways = [flags.challenge, flags.file, flags.solver, flags.all || undefined].filter((way) => way !== undefined);
  if (ways.length !== 1) throw new UserError('Say one of --challenge ID, --file F, --solver ID or --all.');
  topOf(flags);
  await withDatabase(async (db) => {
    const begun = performance.now();
    const engine = await ownMatchEngine(db, new Date());
    const loaded = performance.now();
    const ranked = await rankNeedsOf(db, engine, flags);
    const done = performance.now();
    if (flags.json) return printJson(ranked);
    await show(db, ranked, flags);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    print(
      `${engine.solverCount} solvers prepared in ${seconds(begun, loaded)} s; ${ranked.length} ranked in ` +
        `${seconds(loaded, done)} s; ${memory} MB of memory; weights ${engine.weightsVersion}.`,
    );
  });
}

async function show(db: Db, ranked: readonly Ranked[], flags: Flags): Promise<void> {
  const ids = ranked.flatMap(({ matches }) => matches.flatMap((match) => [match.profileId, match.needId]));
  const [solvers, challenges] = await Promise.all([
    db.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    db.challengeText.findMany({
      where: { challengeId: { in: ids }, language: flags.language },
      select: { challengeId: true, title: true },
    }),
  ]);
  const names = new Map([
    ...solvers.map((one) => [one.id, one.name] as const),
    ...challenges.map((one) => [one.challengeId, one.title] as const),
  ]);
  for (const { title, matches } of ranked) {
    print(title);
    if (matches.length === 0) print('  Nothing to rank.');
    for (const [at, match] of matches.entries()) {
      const other = flags.solver === undefined ? match.profileId : match.needId;
      print(`${String(at + 1).padStart(4)}. ${match.score.toFixed(2).padStart(6)}  ${names.get(other) ?? other}`);
      if (flags.explain) explain(match, flags.language);
    }
    print();
  }
}

function explain(match: Match, language: 'sv' | 'en'): void {
  print(`              ${match.sentence[language]}`);
  for (const part of match.parts)
    if (part.of > 0)
      print(
        `              ${part.name.padEnd(13)} ${part.points.toFixed(2).padStart(5)} of ${part.of}  ${part.why[language]}`,
      );
  if (match.whyNot) print(`              ${match.whyNot[language]}`);
}

export function addRankCommand(program: Command): void {
  program
    .command('rank')
    .description('Rank solvers for a challenge, or challenges for a solver, and say why.')
    .option('--challenge <id>', 'a challenge here: id, external id or address')
    .option('--file <file>', 'challenges in a file, in the form that import reads')
    .option('--solver <id>', 'a solver here: id, external id or address')
    .option('--all', 'every challenge that can be answered now', false)
    .option('--top <n>', 'how many', '20')
    .option('--explain', 'say why, part by part', false)
    .option('--language <code>', 'sv or en', 'sv')
    .option('--json', 'print for a machine', false)
    .action(run);
}
