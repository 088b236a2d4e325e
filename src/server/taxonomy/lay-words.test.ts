import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { aPerson, atTheCentre } from '@/domain/access/actor.fixture';
import { importFoundation } from '../import/import-sample';
import { apiAs, codesOf } from '../testing/make-cast';
import { useTestDatabase } from '../testing/test-database';
import { loadLayWords } from './lay-words.queries';

const test = useTestDatabase();
const as = (actor: Parameters<typeof apiAs>[1]) => apiAs(test.db, actor).taxonomy;
const coordinator = () => as(atTheCentre('coordinator'));
const all = { query: '', of: null, page: 1, sortedIn: 'sv' } as const;
const content = { word: 'gnagare', language: 'sv' as const, skills: ['waste-sorting'], themes: ['climate'] };
const audited = async (nounId: string) =>
  test.db.auditEntry.findMany({
    where: { noun: 'lay_word', nounId },
    orderBy: { id: 'asc' },
    select: { action: true, changes: true },
  });

beforeAll(() => importFoundation(test.db, new Date('2026-11-23T12:00:00Z')));

describe('the list', () => {
  it('has fifty on a page, and beyond the last page it is the last', async () => {
    const first = await coordinator().layWords(all);
    expect(first.items).toHaveLength(50);
    expect(first.total).toBe(await test.db.layWord.count());
    expect(first.pages).toBe(Math.ceil(first.total / 50));
    const last = await coordinator().layWords({ ...all, page: 9_999 });
    expect(last.page).toBe(first.pages);
    expect(last.items).toHaveLength(first.total - 50 * (first.pages - 1));
  });

  it('is found in by word, by what a word leads to, and by language', async () => {
    const found = async (query: string, of: 'sv' | 'en' | null = null) =>
      (await coordinator().layWords({ ...all, query, of })).items;
    expect((await found('Sopor'))[0]).toMatchObject({ word: 'sopor', language: 'sv' });
    const toSorting = await found('källsortering', 'en');
    expect(toSorting.length).toBeGreaterThan(0);
    expect(new Set(toSorting.map(({ language }) => language))).toEqual(new Set(['en']));
    expect(await found('qqqqqqqq')).toEqual([]);
  });

  it('names the concepts in both languages', async () => {
    const [first] = (await coordinator().layWords({ ...all, query: 'sopor' })).items;
    expect(first?.skills.length).toBeGreaterThan(0);
    expect(first?.skills.every(({ sv, en }) => sv !== '' && en !== '' && !sv.includes('-'))).toBe(true);
  });

  it('is read whole by the search, with the best concept first', async () => {
    const word = (await loadLayWords(test.db)).find((one) => one.word === 'ADHD' && one.language === 'en');
    expect(word).toMatchObject({ skills: ['neurodevelopmental-support', 'special-needs-education'], themes: [] });
  });
});

describe('everyday words', () => {
  it('are read and edited by the centre only', async () => {
    const { id } = await test.db.layWord.findFirstOrThrow({ select: { id: true } });
    for (const actor of [visitor, aPerson(), atTheCentre('adviser')]) {
      const code = actor.kind === 'visitor' ? 'sign_in_first' : 'forbidden';
      const asked = as(actor);
      expect(await codesOf(asked.layWords(all))).toBe(code);
      expect(await codesOf(asked.layWord({ id }))).toBe(code);
      expect(await codesOf(asked.addLayWord(content))).toBe(code);
      expect(await codesOf(asked.saveLayWord({ ...content, id, version: 0 }))).toBe(code);
      expect(await codesOf(asked.removeLayWord({ id, version: 0 }))).toBe(code);
    }
  });

  it('are added, changed and removed; the log says before and after, and the outbox is told', async () => {
    const api = coordinator();
    const told = () => test.db.outboxEntry.count({ where: { topic: 'lay_word.changed' } });
    const before = await told();
    const { id, version } = await api.addLayWord({ ...content, word: ' gnagare ' });
    const saved = await api.saveLayWord({ ...content, id, version, word: 'råttor', skills: ['waste-sorting'] });
    expect(await api.layWord({ id })).toMatchObject({ word: 'råttor', version: 1, themes: ['climate'] });
    await api.removeLayWord({ id, version: saved.version });
    expect(await codesOf(api.layWord({ id }))).toBe('not_found');
    expect(await told()).toBe(before + 3);
    expect(await audited(id)).toEqual([
      {
        action: 'lay_word.add',
        changes: {
          word: { before: null, after: 'gnagare' },
          language: { before: null, after: 'sv' },
          skills: { before: null, after: ['waste-sorting'] },
          themes: { before: null, after: ['climate'] },
        },
      },
      { action: 'lay_word.save', changes: { word: { before: 'gnagare', after: 'råttor' } } },
      {
        action: 'lay_word.remove',
        changes: {
          word: { before: 'råttor', after: null },
          language: { before: 'sv', after: null },
          skills: { before: ['waste-sorting'], after: null },
          themes: { before: ['climate'], after: null },
        },
      },
    ]);
  });

  it('are refused with codes: a taken word, an unknown concept, no concept, a lost race', async () => {
    const api = coordinator();
    expect(await codesOf(api.addLayWord({ ...content, word: 'SOPOR' }))).toBe('lay_word_taken');
    expect(await codesOf(api.addLayWord({ ...content, skills: ['magic'], themes: ['none'] }))).toBe(
      'lay_word_skill_unknown lay_word_theme_unknown',
    );
    expect(await codesOf(api.addLayWord({ ...content, skills: [], themes: [] }))).toBe('lay_word_concept_missing');
    const { id, version } = await api.addLayWord({ ...content, word: 'möss' });
    // Beside itself it is no duplicate, also in other letters.
    await api.saveLayWord({ ...content, id, version, word: 'Möss' });
    expect(await codesOf(api.saveLayWord({ ...content, id, version, word: 'möss' }))).toBe('changed_meanwhile');
    expect(await codesOf(api.saveLayWord({ ...content, id, version: 1, word: 'sopor' }))).toBe('lay_word_taken');
    expect(await codesOf(api.removeLayWord({ id, version }))).toBe('changed_meanwhile');
    expect(await codesOf(api.removeLayWord({ id: 'none', version }))).toBe('not_found');
  });

  it('keep a theme that was retired, and are refused it anew', async () => {
    const api = coordinator();
    const { id, version } = await api.addLayWord({ ...content, word: 'getingar' });
    await test.db.theme.update({ where: { key: 'climate' }, data: { retired: true } });
    await api.saveLayWord({ ...content, id, version, word: 'getingbo' });
    expect(await codesOf(api.addLayWord({ ...content, word: 'bin' }))).toBe('lay_word_theme_unknown');
    await test.db.theme.update({ where: { key: 'climate' }, data: { retired: false } });
  });
});
