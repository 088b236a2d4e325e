import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '@/domain/match/match';
import { fallNeed, fallProfile } from '@/domain/match/match.fixture';
import { type BuiltIndex, buildIndex } from '../../domain/match/index/build-index';
import { makeNeed, makeProfiles, testParts } from '../../domain/match/index/candidates.fixture';
import { openIndex } from './open-index';
import { loadIndex, saveIndex } from './save-index';

const folder = mkdtempSync(join(tmpdir(), 'samspel-index-'));
const path = join(folder, 'profiles.index');
const told: Profile = {
  ...fallProfile,
  id: 'told',
  skills: [],
  works: [{ id: 'w', year: 2024, passages: [{ language: 'sv', title: 'Nattlarm', body: 'En fallsensor i taket.' }] }],
};
const profiles = [...makeProfiles(299), told];
const needs = [fallNeed, makeNeed('n1', 5), makeNeed('n2', 77)];
let built: BuiltIndex;

const load = (): BuiltIndex => {
  const loaded = loadIndex(path, testParts);
  if (!loaded.ok) throw new Error(loaded.fault);
  return loaded.built;
};
const answers = ({ index }: BuiltIndex): unknown => needs.map((need) => index.order(need, { top: 50 }));

beforeAll(async () => {
  built = await buildIndex(testParts, profiles);
});
beforeEach(() => saveIndex(path, testParts, built));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a saved index', () => {
  it('answers as the one that was saved, and goes on changing', () => {
    const loaded = load();
    expect(answers(loaded)).toEqual(answers(built));
    expect(loaded.index.explain(fallNeed, told)).toEqual(built.index.explain(fallNeed, told));
    expect(loaded.index.documents.find('told')?.item.mentions).toEqual([
      { skill: 'fall-detection', work: 0, words: 'fallsensor' },
    ]);
    loaded.index.update(fallProfile);
    expect(loaded.index.order(fallNeed, { top: 1 })[0]?.profileId).toBe(fallProfile.id);
    loaded.index.remove('p3');
    loaded.index.remove('p200');
    saveIndex(path, testParts, loaded);
    const again = load();
    expect(again.index.size()).toBe(299);
    expect(answers(again)).toEqual(answers(loaded));
    again.index.update({ ...fallProfile, id: 'another' });
    expect(again.index.order(fallNeed, { top: 2 }).map(({ profileId }) => profileId)).toEqual([
      'another',
      'solver-fall',
    ]);
  });

  it('leaves nothing beside it', () => {
    expect(readdirSync(folder)).toEqual(['profiles.index']);
  });

  it('is told to be cut short wherever it is cut', () => {
    const whole = readFileSync(path);
    for (const share of [0, 0.00001, 0.01, 0.3, 0.9, 0.9999]) {
      writeFileSync(path, whole.subarray(0, Math.floor(whole.length * share)));
      expect(loadIndex(path, testParts)).toEqual({ ok: false, fault: 'truncated' });
    }
  });

  it('is told to be corrupt wherever a bit has changed', () => {
    const whole = readFileSync(path);
    for (const share of [0.0003, 0.2, 0.5, 0.8, 0.99]) {
      const changed = Buffer.from(whole);
      const at = Math.floor(whole.length * share);
      changed[at] = (changed[at] ?? 0) ^ 4;
      writeFileSync(path, changed);
      expect(loadIndex(path, testParts)).toEqual({ ok: false, fault: 'corrupt' });
    }
    writeFileSync(path, 'Something else that is long enough to hold a preamble.');
    expect(loadIndex(path, testParts)).toEqual({ ok: false, fault: 'not_an_index' });
  });

  it('is built anew, and saved, when it is missing, spoilt or of other weights', async () => {
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    const opened = await openIndex(path, testParts, () => profiles);
    expect(opened.rebuilt).toBe('truncated');
    expect(answers(opened)).toEqual(answers(built));
    expect((await openIndex(path, testParts, () => [])).rebuilt).toBeNull();
    rmSync(path);
    expect((await openIndex(path, testParts, () => profiles)).rebuilt).toBe('missing');
    const other = { ...testParts, weights: { ...testParts.weights, version: 'another' } };
    expect((await openIndex(path, other, () => profiles)).rebuilt).toBe('other_version');
  });
});
