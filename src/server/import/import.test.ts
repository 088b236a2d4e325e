import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../testing/test-database';
import { importChallenges } from './import-challenges';
import { importOrganisations } from './import-organisations';
import { importFoundation, importSample } from './import-sample';
import { ImportFileError, readRows } from './read-rows';

const test = useTestDatabase();
const now = new Date('2026-11-23T10:00:00Z');
const options = { dryRun: false, now, isSample: false };
const write = async (name: string, content: string | Buffer) => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'samspel-import-')), name);
  await writeFile(file, content);
  return file;
};

beforeAll(() => importFoundation(test.db, now));

describe('files', () => {
  it('reads CSV with semicolons, nested fields, lists and pairs', async () => {
    const csv =
      'externalId;name;kind;sv.summary;themes;skills\na1;Åkern AB;company;Vi gör;"care; safety";fall-detection=expert\n';
    expect(await readRows(await write('a.csv', csv))).toEqual([
      {
        externalId: 'a1',
        name: 'Åkern AB',
        kind: 'company',
        sv: { summary: 'Vi gör' },
        themes: 'care; safety',
        skills: 'fall-detection=expert',
      },
    ]);
  });

  it('reads JSON, also packed, and says in a sentence what cannot be read', async () => {
    expect(await readRows(await write('a.json.gz', gzipSync('{"organisations":[{"name":"A"}]}')))).toEqual([
      { name: 'A' },
    ]);
    await expect(readRows('/nowhere/at-all.csv')).rejects.toThrow('There is no file');
    await expect(readRows(await write('a.json', '{'))).rejects.toBeInstanceOf(ImportFileError);
    await expect(readRows(await write('a.txt', 'x'))).rejects.toThrow('neither .csv nor .json');
  });
});

const organisation = {
  externalId: 'o1',
  name: 'Ljus & Larm AB',
  kind: 'company',
  themes: 'care',
  skills: 'fall-detection=expert',
};

describe('organisations', () => {
  it('are created once, updated when the row differs, and left alone when it does not', async () => {
    expect(await importOrganisations(test.db, [organisation], { ...options, dryRun: true })).toMatchObject({
      created: 1,
      dryRun: true,
    });
    expect(await test.db.organisation.count({ where: { externalId: 'o1' } })).toBe(0);
    expect(await importOrganisations(test.db, [organisation], options)).toMatchObject({ created: 1, errors: [] });
    expect(await importOrganisations(test.db, [organisation], options)).toMatchObject({ unchanged: 1 });
    const changed = { ...organisation, place: 'Helsingborg' };
    expect(await importOrganisations(test.db, [changed], options)).toMatchObject({ updated: 1 });
    expect(await test.db.outboxEntry.count({ where: { topic: 'organisation.changed' } })).toBe(2);
  });

  it('are refused row by row, and the rows that are right are saved', async () => {
    const rows = [
      { ...organisation, externalId: 'o2', website: 'javascript:alert(1)' },
      { ...organisation, externalId: 'o3', registrationNumber: '556000-0003' },
      { ...organisation, externalId: 'o4', skills: 'no-such-skill' },
      { ...organisation, externalId: 'o5', name: 'Rätt AB' },
      { ...organisation, externalId: 'o5' },
    ];
    const report = await importOrganisations(test.db, rows, options);
    expect(report.created).toBe(1);
    expect(report.errors.map(({ row, field }) => [row, field])).toEqual([
      [1, 'website'],
      [2, 'registrationNumber'],
      [3, 'skills'],
      [5, 'externalId'],
    ]);
  });
});

describe('challenges', () => {
  const unit = { externalId: 'u1', name: 'Enheten', kind: 'department' };
  const challenge = { externalId: 'c1', unit: 'u1', track: 'dialogue', sv: { title: 'Behov' }, themes: 'care' };

  it('need a unit of the city, and dates and weights that make sense', async () => {
    await importOrganisations(test.db, [unit], options);
    const rows = [
      { ...challenge, unit: 'o1' },
      { ...challenge, externalId: 'c2', criteria: [{ sv: 'a', en: 'a', weight: 60 }] },
      { ...challenge, externalId: 'c3', status: 'open', publishedAt: '2026-11-01', deadlineAt: '2026-10-01' },
      { ...challenge, externalId: 'c4', status: 'cancelled' },
      { ...challenge, externalId: 'c5' },
    ];
    const report = await importChallenges(test.db, rows, options);
    expect(report.created).toBe(1);
    expect(report.errors.map((error) => error.row)).toEqual([1, 2, 3, 4]);
  });

  it('that are published are not silently edited by a file', async () => {
    const open = {
      ...challenge,
      externalId: 'c9',
      status: 'open',
      publishedAt: '2026-11-01',
      deadlineAt: '2026-12-24',
    };
    expect(await importChallenges(test.db, [open], options)).toMatchObject({ created: 1 });
    expect(await importChallenges(test.db, [open], options)).toMatchObject({ unchanged: 1 });
    const report = await importChallenges(test.db, [{ ...open, sv: { title: 'Ett annat behov' } }], options);
    expect(report.errors[0]?.sentence).toContain('addendum');
  });
});

it('reads in the sample data twice without doubling anything', async () => {
  await importSample(test.db, now);
  const count = async () => [
    await test.db.organisation.count({ where: { isSample: true } }),
    await test.db.challenge.count({ where: { isSample: true } }),
    await test.db.user.count(),
    await test.db.proposal.count(),
  ];
  const first = await count();
  await importSample(test.db, now);
  expect(await count()).toEqual(first);
  expect(first[0]).toBeGreaterThanOrEqual(120);
  expect(first[1]).toBeGreaterThanOrEqual(40);
});
