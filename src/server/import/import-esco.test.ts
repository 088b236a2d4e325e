import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../testing/test-database';
import { importEsco } from './import-esco';
import { isEscoPath, readEsco } from './import-esco-source';
import { importTaxonomyCore } from './import-taxonomy-core';
import { readRows } from './read-rows';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const options = { dryRun: false, now, isSample: false };
const at = (id: string) => `http://data.europa.eu/esco/skill/${id}`;
const [light, care, sensor, lamp, group] = ['a1', 'b2', 'c3', 'd4', 'S9.1'];

const core = [
  { key: 'tech', parent: null, level: 1, sv: 'teknik', en: 'technology' },
  {
    key: 'lighting',
    parent: 'tech',
    level: 2,
    sv: 'belysning',
    en: 'lighting',
    svAlt: ['ljus'],
    esco: [
      { uri: at(light), relation: 'exact' },
      { uri: at(care), relation: 'narrower' },
    ],
  },
];

const skillHead =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';
const skill = (id: string, label: string, alternatives: readonly string[] = []) =>
  `KnowledgeSkillCompetence,${at(id)},skill/competence,cross-sector,${label},"${alternatives.join('\n')}",,released,2024-01-01T00:00:00Z,,,,"Two lines,\nwith a comma"`;
const files: Record<string, string> = {
  'skills_en.csv': [
    skillHead,
    skill(light, 'light design', ['plan lighting', 'design light']),
    skill(care, 'light for older people'),
    skill(sensor, 'fit sensors', ['mount sensors']),
    skill(lamp, 'repair lamps'),
    'KnowledgeSkillCompetence,not-an-address,,,x,,,released,,,,,',
    skill('e5', ''),
  ].join('\n'),
  'skills_sv.csv': [
    skillHead,
    skill(light, 'ljusdesign', ['Ljus']),
    skill(care, 'ljus för äldre'),
    skill(sensor, 'montera givare'),
    skill(lamp, 'laga lampor'),
  ].join('\n'),
  'skills_fi.csv': [skillHead, skill(sensor, 'asentaa antureita')].join('\n'),
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\nSkillGroup,${at(group)},working with devices,,,released,,,,,S9.1`,
  'skillGroups_sv.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\nSkillGroup,${at(group)},arbete med apparater,,,released,,,,,S9.1`,
  'broaderRelationsSkillPillar_en.csv': [
    'conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel',
    ...[
      [sensor, group],
      [lamp, sensor],
      [lamp, light],
      [light, group],
      [care, 'gone'],
    ].map(([one, above]) => `KnowledgeSkillCompetence,${at(one ?? '')},,SkillGroup,${at(above ?? '')},`),
  ].join('\n'),
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'esco-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  await test.db.skill.deleteMany();
  await importTaxonomyCore(test.db, core, options);
});

const skillsNow = async () => {
  const rows = await test.db.skill.findMany({
    select: {
      key: true,
      level: true,
      sv: true,
      en: true,
      svAlt: true,
      source: true,
      broader: { select: { broaderKey: true }, orderBy: { broaderKey: 'asc' } },
    },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ broader, ...rest }) => ({ ...rest, broader: broader.map((one) => one.broaderKey) }));
};

describe('import of ESCO’s official CSV', () => {
  it('knows its files by name', async () => {
    expect(await isEscoPath(folder)).toBe(true);
    expect(await isEscoPath(path.join(folder, 'skills_sv.csv'))).toBe(true);
    expect(await isEscoPath('prisma/seed/taxonomy-core.json')).toBe(false);
  });

  it('grows the tree around the core, with no concept twice', async () => {
    const report = await importEsco(test.db, await readEsco([folder]), options);
    expect(report).toMatchObject({ created: 4, updated: 1, unchanged: 0, dryRun: false });
    expect(await skillsNow()).toEqual([
      {
        key: 'esco-b2',
        level: 3,
        sv: 'ljus för äldre',
        en: 'light for older people',
        svAlt: [],
        source: 'esco',
        broader: ['lighting'],
      },
      {
        key: 'esco-c3',
        level: 2,
        sv: 'montera givare',
        en: 'fit sensors',
        svAlt: [],
        source: 'esco',
        broader: ['esco-s9-1'],
      },
      {
        key: 'esco-d4',
        level: 3,
        sv: 'laga lampor',
        en: 'repair lamps',
        svAlt: [],
        source: 'esco',
        broader: ['esco-c3', 'lighting'],
      },
      {
        key: 'esco-s9-1',
        level: 1,
        sv: 'arbete med apparater',
        en: 'working with devices',
        svAlt: [],
        source: 'esco',
        broader: [],
      },
      {
        key: 'lighting',
        level: 2,
        sv: 'belysning',
        en: 'lighting',
        svAlt: ['ljus', 'ljusdesign'],
        source: 'core',
        broader: ['tech'],
      },
      { key: 'tech', level: 1, sv: 'teknik', en: 'technology', svAlt: [], source: 'core', broader: [] },
    ]);
  });

  it('says which rows are wrong, and what it left out', async () => {
    const { errors, notes } = await importEsco(test.db, await readEsco([folder]), options);
    expect(errors).toEqual([
      {
        row: 5,
        field: 'conceptUri',
        sentence: 'in skills_en.csv: "not-an-address" is not the address of an ESCO concept',
      },
      { row: 6, field: 'preferredLabel', sentence: 'in skills_en.csv: is missing' },
    ]);
    expect(notes).toEqual([
      'Swedish and English names are used; files in fi were left out.',
      'Concepts that are skills of the core already, and lent them their words: 1.',
      'Places in the tree that lead to concepts not in these files, left out: 1.',
    ]);
  });

  it('changes nothing the second time, nor in a dry run, nor when the core is read again', async () => {
    const source = await readEsco([folder]);
    const dry = await importEsco(test.db, source, { ...options, dryRun: true });
    expect(dry).toMatchObject({ created: 4, updated: 1, dryRun: true });
    expect(await test.db.skill.count()).toBe(2);
    await importEsco(test.db, source, options);
    const before = await skillsNow();
    expect(await importEsco(test.db, source, options)).toMatchObject({ created: 0, updated: 0, unchanged: 5 });
    expect(await importTaxonomyCore(test.db, core, options)).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await skillsNow()).toEqual(before);
    expect(await test.db.outboxEntry.count({ where: { topic: 'taxonomy.changed' } })).toBeGreaterThan(0);
  });

  it('takes one language at a time, and keeps what an earlier file said', async () => {
    await importEsco(test.db, await readEsco([folder]), options);
    const swedish = await readEsco([path.join(folder, 'skills_sv.csv')]);
    const report = await importEsco(test.db, swedish, options);
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
    expect(report.notes).toHaveLength(3);
  });

  it('refuses what it cannot use with one sentence', async () => {
    await expect(readEsco([path.join(folder, 'skills_fi.csv')])).rejects.toThrow('no file in Swedish or English');
    await expect(readEsco([path.join(folder, 'nowhere')])).rejects.toThrow('There is no file or folder');
  });
});

it('opens a circle in the tree instead of following it', async () => {
  const file = path.join(folder, 'esco-circle.json.gz');
  const circle = [
    { uri: at('x1'), sv: 'a', en: 'a', parents: [at('x2')] },
    { uri: at('x2'), sv: 'b', en: 'b', en_alt: ['bee', 'b'], parents: ['label:a', 'label:nothing'] },
    { uri: at('x3'), sv: '', en: '' },
  ];
  await writeFile(file, gzipSync(JSON.stringify({ skills: circle, groups: [] })));
  const report = await importEsco(test.db, await readEsco([file]), options);
  expect(report).toMatchObject({ rows: 3, created: 2 });
  expect(report.errors).toMatchObject([{ row: 3, field: 'en' }]);
  const places = await test.db.skillBroader.count({ where: { skillKey: { startsWith: 'esco-x' } } });
  expect(places).toBe(1);
});

const real = path.resolve('../shared/data/esco-skills-sv-en.json.gz');
if (!existsSync(real)) console.warn('NOT RUN: the import of 13,485 real concepts, because ../shared/data is not here.');
it.runIf(existsSync(real))(
  'takes the 13,485 real concepts in seconds',
  async () => {
    await test.db.skill.deleteMany();
    await importTaxonomyCore(test.db, await readRows('prisma/seed/taxonomy-core.json'), options);
    const started = performance.now();
    const steps: number[] = [];
    const source = await readEsco([real]);
    const report = await importEsco(test.db, source, { ...options, onProgress: (done) => steps.push(done) });
    const seconds = (performance.now() - started) / 1000;
    console.info(`ESCO: ${report.rows} rows in ${seconds.toFixed(1)} s`, report.notes);
    expect(report).toMatchObject({ rows: 14_125, errors: [], created: 14_030 });
    // Some of the 95 equal concepts have no word that the core's own skill lacks.
    expect(report.updated + report.unchanged).toBe(95);
    expect(report.updated).toBeGreaterThan(80);
    expect(steps.length).toBeGreaterThan(5);
    const again = await importEsco(test.db, source, options);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 14_125 });
  },
  300_000,
);
