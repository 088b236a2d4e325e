import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listed } from '../pages/challenge-list';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { searchText } from '@/ui/text/search.text';

/** Reads a file in from the command line, as whoever runs the installation does, beside the processes that serve it. */
async function importChallenges(rows: readonly object[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samspel-journey-'));
  try {
    const file = path.join(folder, 'challenges.json');
    await writeFile(file, JSON.stringify(rows));
    const args = ['--import', 'tsx', 'src/cli/samspel.ts', 'import', 'challenges', file];
    const env = { ...process.env, DATA_DIR: process.env['JOURNEYS_DATA'] };
    return (await promisify(execFile)(process.execPath, args, { env })).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Sample = Readonly<{ sv: object; en: object }>;
const [pattern] = JSON.parse(readFileSync('prisma/seed/sample/challenges-care.json', 'utf8')) as [Sample];
const marks = { sv: 'Kajkantslyktor', en: 'Quaysidelanterns' } as const;

for (const language of languages)
  test(`what the command line reads in is on the next page of every process, and pages answer meanwhile (${language})`, async ({
    visitor,
  }) => {
    const mark = marks[language];
    const title = `${mark} ${language}`;
    const rows = Array.from({ length: 20 }, (_, at) => ({
      ...pattern,
      externalId: `journey-${language}-${at}`,
      sv: { ...pattern.sv, title: at === 0 ? title : `${title} ${at}` },
      en: { ...pattern.en, title: at === 0 ? title : `${title} ${at}` },
      // The others are drafts: no other journey meets them.
      ...(at === 0 ? { status: 'open', publishedAt: '-1d' } : { status: 'draft', publishedAt: null }),
      deadlineAt: '+30d',
      startAt: '+60d',
      addenda: [],
    }));
    const anyone = await visitor({ language });
    const search = `/${language}/challenges/search?${new URLSearchParams({ q: mark }).toString()}`;

    await test.step('nobody has heard of it', async () => {
      await anyone.page.goto(search);
      await anyone.at(searchText[language].challenges);
      await expect(listed(anyone, title)).toHaveCount(0);
    });

    await test.step('pages answer while it is read in', async () => {
      let isRead = false;
      const reading = importChallenges(rows).finally(() => (isRead = true));
      const answers: number[] = [];
      while (!isRead) answers.push((await anyone.page.request.get(`/${language}/challenges`)).status());
      expect(await reading).toContain('20 created, 0 updated, 0 unchanged, 0 errors');
      expect([...new Set(answers)]).toEqual([200]);
    });

    await test.step('it is found at once, whichever process is asked', async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        await anyone.page.goto(search);
        await expect(listed(anyone, title)).toBeVisible({ timeout: 1_000 });
      }
      await anyone.at(searchText[language].challenges);
    });
  });
