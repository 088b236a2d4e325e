import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import { setEnv } from '@/env';
import { listDemoPeople } from '../access/access.queries';
import { listAnswering } from '../match/invitations.queries';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { makeMember } from '../testing/make-organisation';
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
afterAll(() => setEnv({ DEMO: '0' }));

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

describe('a file among people', () => {
  it('refuses the row that holds what cannot be stored, and saves the others of its batch', async () => {
    const rows = [
      { ...organisation, externalId: 'u1', sv: { summary: 'Med \u0000 i.', offer: '' } },
      { ...organisation, externalId: 'u2', references: [{ language: 'sv', title: 'Halv \ud800', text: 'x' }] },
      { ...organisation, externalId: 'u3' },
    ];
    const report = await importOrganisations(test.db, rows, options);
    expect(report.created).toBe(1);
    expect(report.errors).toEqual([
      { row: 1, field: 'sv.summary', sentence: expect.stringContaining('cannot be stored') as string },
      { row: 2, field: 'references.0.title', sentence: expect.stringContaining('cannot be stored') as string },
    ]);
    expect(await test.db.organisation.count({ where: { externalId: 'u3' } })).toBe(1);
  });

  it('A23: changes what is shown of a profile, leaves what somebody has in draft, and says so', async () => {
    const row = { ...organisation, externalId: 'd1', place: 'Lund' };
    await importOrganisations(test.db, [row, { ...row, externalId: 'd2' }], options);
    const { id } = await test.db.organisation.findUniqueOrThrow({ where: { externalId: 'd1' }, select: { id: true } });
    const firm = { id, kind: 'company' as const };
    const owner = await makeMember(test.db, firm);
    const api = createCaller({ db: test.db, actor: owner, now, clock: clockAt(now) }).organisation;
    const { content, draftVersion } = await api.forEdit({ id });
    const skills = content.skills.map(({ skill, level }) => ({ key: skill, level }));
    const written = {
      ...content,
      themes: [...content.themes],
      sv: content.texts.sv,
      en: content.texts.en,
      skills,
      place: 'Råå',
    };
    await api.saveDraft({ ...written, id, version: draftVersion });

    const moved = [
      { ...row, place: 'Malmö' },
      { ...row, externalId: 'd2', place: 'Malmö' },
    ];
    const report = await importOrganisations(test.db, moved, options);
    expect(report).toMatchObject({ updated: 2, errors: [] });
    expect(report.notes).toEqual([expect.stringMatching(/^d1 has a draft/)]);
    expect(await test.db.organisation.findUnique({ where: { id } })).toMatchObject({ place: 'Malmö' });
    expect((await api.forEdit({ id })).content.place).toBe('Råå');
    expect((await importOrganisations(test.db, moved, options)).notes).toEqual([]);
  });
});

describe('A15: organisations obey the rules of the profile', () => {
  it('keeps numbers in one form, and one number for one organisation', async () => {
    const first = { ...organisation, externalId: 'n1', registrationNumber: '556016-0680', website: 'exempel.se' };
    expect(await importOrganisations(test.db, [first], options)).toMatchObject({ created: 1, errors: [] });
    expect(await importOrganisations(test.db, [first], options)).toMatchObject({ unchanged: 1 });
    const found = await test.db.organisation.findUnique({ where: { externalId: 'n1' } });
    expect(found).toMatchObject({ registrationNumber: '5560160680', website: 'https://exempel.se' });
    const rows = [
      { ...first, externalId: 'n2' },
      { ...organisation, externalId: 'n3', kind: 'private_person', registrationNumber: '202100-5489' },
      { ...first, kind: 'academia' },
      { ...organisation, externalId: 'n4', references: [{ language: 'sv', title: '', text: 'x', year: 2999 }] },
      { ...organisation, externalId: 'n5', name: 'x'.repeat(201) },
    ];
    const report = await importOrganisations(test.db, rows, options);
    expect(report).toMatchObject({ created: 0, updated: 0 });
    expect(report.errors.map(({ row, field }) => `${row} ${field}`)).toEqual([
      '1 registrationNumber',
      '2 registrationNumber',
      '3 kind',
      '4 references.0.title',
      '4 references.0.year',
      '5 name',
    ]);
  });

  it('lets a theme that was retired stay where it is, and be chosen nowhere else', async () => {
    await test.db.theme.create({ data: { key: 'faded', sv: 'Bleknat', en: 'Faded' } });
    const row = { ...organisation, externalId: 'n6', themes: 'faded' };
    expect(await importOrganisations(test.db, [row], options)).toMatchObject({ created: 1 });
    await test.db.theme.update({ where: { key: 'faded' }, data: { retired: true } });
    expect(await importOrganisations(test.db, [{ ...row, place: 'Lund' }], options)).toMatchObject({ updated: 1 });
    const other = await importOrganisations(test.db, [{ ...row, externalId: 'n7' }], options);
    expect(other.errors).toMatchObject([{ row: 1, field: 'themes' }]);
  });

  it('saves more rows than one batch holds, the same again changes nothing, and equal names get addresses of their own', async () => {
    const rows = Array.from({ length: 620 }, (_, at) => ({ externalId: `m${at}`, name: 'Många AB', kind: 'company' }));
    expect(await importOrganisations(test.db, rows, options)).toMatchObject({ created: 620, errors: [] });
    expect(await importOrganisations(test.db, rows, options)).toMatchObject({ unchanged: 620 });
    const changed = rows.map((row, at) => (at % 2 ? row : { ...row, place: 'Malmö' }));
    expect(await importOrganisations(test.db, changed, options)).toMatchObject({ updated: 310, unchanged: 310 });
    const slugs = await test.db.organisation.findMany({ where: { name: 'Många AB' }, select: { slug: true } });
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(620);
  });
});

describe('challenges', () => {
  const unit = { externalId: 'u1', name: 'Enheten', kind: 'department' };
  const challenge = { externalId: 'c1', unit: 'u1', track: 'dialogue', sv: { title: 'Behov' }, themes: 'care' };
  // What is published by a file is as complete as what is published here.
  const whole = {
    ...challenge,
    sv: { title: 'Behov', summary: 'S', need: 'N', affected: 'A', today: 'T', wishedEffect: 'W' },
    skills: 'fall-detection=must',
    contactName: 'Annika Lindvall',
    contactEmail: 'annika.lindvall@helsingborg.example',
  };

  it('need a unit of the city, and dates and weights that make sense', async () => {
    await importOrganisations(test.db, [unit], options);
    const rows = [
      { ...challenge, unit: 'o1' },
      { ...challenge, externalId: 'c2', criteria: [{ sv: 'a', en: 'a', weight: 60 }] },
      { ...whole, externalId: 'c3', status: 'open', publishedAt: '2026-11-01', deadlineAt: '2026-10-01' },
      { ...challenge, externalId: 'c4', status: 'cancelled' },
      { ...challenge, externalId: 'c5' },
    ];
    const report = await importChallenges(test.db, rows, options);
    expect(report.created).toBe(1);
    expect(report.errors.map((error) => error.row)).toEqual([1, 2, 3, 4]);
  });

  it('A15: obey the rules of the form, and every fault of a row is a sentence', async () => {
    await test.db.theme.create({ data: { key: 'old', sv: 'Gammalt', en: 'Old', retired: true } });
    const open = { ...whole, status: 'open', publishedAt: '2026-11-01', deadlineAt: '2026-12-24' };
    const rows = [
      { ...open, externalId: 'r1', sv: { ...whole.sv, title: 'x'.repeat(121) } },
      { ...open, externalId: 'r2', themes: 'care; safety; climate; employment' },
      { ...open, externalId: 'r3', themes: 'old' },
      { ...open, externalId: 'r4', track: 'sidetrack' },
      { ...open, externalId: 'r5', track: 'testbed', startAt: '2026-12-01' },
      { ...open, externalId: 'r6', procurementUrl: 'https://upphandling.example.org/1' },
      { ...open, externalId: 'r7', en: { title: 'A need' } },
      { ...open, externalId: 'r8', deadlineAt: 'soon' },
      { ...open, externalId: 'r9', status: 'lost' },
    ];
    const before = await test.db.challenge.count();
    const { created, errors } = await importChallenges(test.db, rows, options);
    expect(created).toBe(0);
    expect(await test.db.challenge.count()).toBe(before);
    const fields = (row: number) => errors.filter((error) => error.row === row).map(({ field }) => field);
    expect([1, 2, 3, 4, 6, 8, 9].map(fields)).toEqual([
      ['sv.title'],
      ['themes'],
      ['themes'],
      ['track'],
      ['procurementUrl'],
      ['deadlineAt'],
      ['status'],
    ]);
    expect(fields(5)).toEqual(expect.arrayContaining(['sv.constraints', 'sv.offerSite', 'criteria', 'startAt']));
    expect(fields(7)).toContain('en.need');
    for (const { sentence } of errors) expect(sentence).toMatch(/ /);
  });

  it('A15: keep a theme that was retired later, as in the form, and cannot choose it anew', async () => {
    await test.db.theme.create({ data: { key: 'waning', sv: 'Avtagande', en: 'Waning' } });
    const row = { ...challenge, externalId: 'w1', themes: 'waning' };
    expect(await importChallenges(test.db, [row], options)).toMatchObject({ created: 1, errors: [] });
    await test.db.theme.update({ where: { key: 'waning' }, data: { retired: true } });
    const rows = [
      { ...row, sv: { title: 'Ett annat behov' } },
      { ...row, externalId: 'w2' },
    ];
    const report = await importChallenges(test.db, rows, options);
    expect(report).toMatchObject({ created: 0, updated: 1, errors: [{ row: 2, field: 'themes' }] });
  });

  it('that are published are not silently edited by a file', async () => {
    const open = {
      ...whole,
      externalId: 'c9',
      status: 'open',
      publishedAt: '2026-11-01',
      deadlineAt: '2026-12-24',
    };
    expect(await importChallenges(test.db, [open], options)).toMatchObject({ created: 1 });
    expect(await importChallenges(test.db, [open], options)).toMatchObject({ unchanged: 1 });
    const report = await importChallenges(
      test.db,
      [{ ...open, sv: { ...open.sv, title: 'Ett annat behov' } }],
      options,
    );
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

it('A2: has somebody who can answer for each sample solver that is proposed, at an address that nobody has', async () => {
  const solvers = await test.db.organisation.findMany({
    where: { isSample: true, kind: { in: [...proposedKinds] } },
    select: { id: true },
  });
  const ids = solvers.map(({ id }) => id);
  expect((await listAnswering(test.db, ids)).size).toBe(ids.length);
  const people = await test.db.user.findMany({ where: { isSample: true }, select: { name: true, email: true } });
  expect(people.length).toBeGreaterThan(ids.length);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  for (const { email } of people) expect(email).toMatch(/^[a-z.-]+@[a-z0-9-]+\.example$/);
  // Those who are only there to be invited do not crowd the page where a visitor chooses whom to be.
  setEnv({ DEMO: '1' });
  const listed = await listDemoPeople({ db: test.db, actor: visitor, now, clock: async () => now });
  expect(listed.length).toBeLessThan(30);
  expect(listed.every(({ about }) => about)).toBe(true);
});
