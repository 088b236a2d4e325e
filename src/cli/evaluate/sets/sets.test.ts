import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runExpertise, runRetrieval } from '../protocols';
import { readExpertise } from './expertise';
import { projectsTask, readProjects } from './projects';
import { findSets, readJson } from './read-json';
import { readSbir } from './sbir';

const text = (title: string) => ({ title, abstract: `About ${title}` });
const project = (id: string, title: string, people: string[]) => ({
  id,
  sv: text(`sv ${title}`),
  en: text(title),
  people,
});

describe('files of sets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are refused with a sentence when there are none', () => {
    expect(() => findSets(join(folder, 'nowhere'))).toThrow(/does not exist.*--data DIR/);
    expect(() => findSets(folder)).toThrow(/^No evaluation data in /);
  });

  it('are found by name, packed or not', () => {
    writeFileSync(join(folder, 'sbir-topics-x.json'), '[]');
    expect(() => findSets(folder)).toThrow(/needs a file sbir-awards/);
    writeFileSync(join(folder, 'sbir-awards-x.json.gz'), gzipSync('{"firms":[],"awards":[]}'));
    writeFileSync(join(folder, 'expertise-x.json'), 'not json');
    expect(findSets(folder).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'expertise expertise-x',
      'sbir sbir-topics-x',
    ]);
    expect(readJson(join(folder, 'sbir-awards-x.json.gz'))).toEqual({ firms: [], awards: [] });
    expect(() => readJson(join(folder, 'expertise-x.json'))).toThrow('expertise-x.json is not valid JSON.');
  });
});

describe('the topics’ set', () => {
  const award = (firm: number, year: number, title: string) => ({ firm, year, ...text(title) });
  const awards = {
    firms: ['a', 'b', 'c'],
    awards: [award(0, 2001, 'Radar'), award(0, 2009, 'Sonar'), award(1, 2001, 'THE TOPIC!'), award(2, 2005, 'Lidar')],
  };
  const topic = { year: 2005, title: 'The topic', description: 'Asks', winners: [0, 1, 2] };

  it('uses earlier awards with other titles only', () => {
    const task = readSbir(awards, [topic], 'x');
    expect(task.profilesFor(0)).toEqual([{ owner: '0', works: [0] }]);
    expect([...task.relevantTo(0)]).toEqual(['0']);
  });

  it('does not ask a topic whose winners had nothing before it', () => {
    expect(readSbir(awards, [{ ...topic, winners: [2] }], 'x').queries).toEqual([]);
  });
});

describe('the projects’ set', () => {
  const projects = readProjects([
    project('1', 'Water', ['p']),
    project('2', 'Water', ['p', 'q']),
    project('3', 'Clean lakes', ['p']),
    project('4', 'Bridges', ['r']),
  ]);

  it('leaves out the project itself, those of the same title, and people who have nothing else', () => {
    const task = projectsTask(projects, { name: 'x', ask: 'sv', atLeast: 2, leftOut: 'same title' });
    expect(task.projectOf).toEqual([0, 1, 2]);
    expect(task.queries[0]?.title).toBe('sv Water');
    expect(task.profilesFor(0)).toEqual([{ owner: 'p', works: [2] }]);
    expect(task.profilesFor(2)).toEqual([{ owner: 'p', works: [0, 1] }]);
    expect([...task.relevantTo(1)]).toEqual(['p']);
  });

  it('keeps a continued project whose title is not the very words asked with', () => {
    const [first, ...others] = projects;
    if (!first) throw new Error('No project.');
    const asked = { ...first, sv: { ...first.sv, title: 'Clean lakes' } };
    const task = projectsTask([asked, ...others], { name: 'x', ask: 'sv', atLeast: 2, leftOut: 'asked title' });
    expect(task.profilesFor(0)).toEqual([{ owner: 'p', works: [1] }]);
    expect(task.profilesFor(2)).toEqual([{ owner: 'p', works: [0, 1] }]);
  });

  it('lets everyone be found where that is asked', () => {
    const task = projectsTask(projects, { name: 'x', ask: 'en', atLeast: 1, leftOut: 'same title' });
    expect(task.profilesFor(0).map(({ owner }) => owner)).toEqual(['p', 'r']);
  });

  it('gives what a perfect and a blind system deserve', async () => {
    const task = projectsTask(projects, { name: 'x', ask: 'en', atLeast: 1, leftOut: 'same title' });
    const knowing = (right: number) => ({
      name: 'x',
      prepare: () => (query: number, profiles: readonly { owner: string }[]) =>
        profiles.map(({ owner }) => (task.relevantTo(query).has(owner) ? right : 1 - right)),
    });
    const all = await runRetrieval(task, knowing(1));
    expect(all.every(({ ndcg, recall }) => ndcg === 1 && recall === 1)).toBe(true);
    const [first] = await runRetrieval(task, knowing(0), [0]);
    expect(first).toEqual({ query: 0, ndcg: 1 / Math.log2(3), recall: 1 });
  });
});

describe('the researchers’ set', () => {
  it('sums the costs of a person over the variants', async () => {
    const set = readExpertise(
      {
        papers: { x: text('X'), y: text('Y') },
        variants: [{ p: [text('A')] }, { p: [text('B')] }],
        ratings: { p: { x: 5, y: 1 } },
      },
      'x',
    );
    const byTitle = {
      name: 'x',
      prepare: () => (query: number, profiles: readonly { works: readonly number[] }[]) =>
        profiles.map(({ works }) => (works[0] === 0 ? 1 - query : query)),
    };
    expect(await runExpertise(set, byTitle)).toEqual([
      { cost: 4, worst: 8, easyRight: 1, easy: 2, hardRight: 0, hard: 0 },
    ]);
  });
});
