import { clockAt } from '../testing/clock-at';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, visitor } from '@/domain/access/actor';
import { atTheCentre, aPerson } from '@/domain/access/actor.fixture';
import { refusalsOf } from '../errors';
import { importFoundation } from '../import/import-sample';
import { createCaller } from '../routers/root';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const as = (actor: Actor) => createCaller({ db: test.db, actor, now, clock: clockAt(now) }).taxonomy;
const coordinator = atTheCentre('coordinator');
const codesOf = async (pending: Promise<unknown>) => {
  const error: unknown = await pending.then(
    () => null,
    (found: unknown) => found,
  );
  return refusalsOf(error)?.map(({ code }) => code) ?? null;
};

beforeAll(() => importFoundation(test.db, now));

describe('skills are found', () => {
  const find = async (query: string, language: 'sv' | 'en' = 'sv') =>
    (await as(visitor).searchSkills({ query, language })).map(({ key }) => key);

  it.each([
    ['falldetektion', 'sv'],
    ['fall detection', 'sv'],
    ['falldet', 'sv'],
    ['faldetektion', 'sv'],
    ['falldetektion', 'en'],
    ['FALLDETEKTION', 'sv'],
    ['falldetektering', 'sv'],
  ] as const)('%s in %s', async (query, language) => {
    expect(await find(query, language)).toContain('fall-detection');
  });

  it('by a synonym, and says so; without å ä ö; by the end of a compound', async () => {
    const [first] = await as(visitor).searchSkills({ query: 'säbo', language: 'sv' });
    expect(first).toMatchObject({ key: 'care-home-operations', found: 'säbo', above: 'äldreomsorg' });
    expect(await find('aldreomsorg')).toContain('elderly-care');
    expect((await find('boende')).length).toBeGreaterThan(2);
  });

  it('in both languages’ words, at most as many as asked for', async () => {
    const hits = await as(visitor).searchSkills({ query: 's', language: 'en', limit: 5 });
    expect(hits).toHaveLength(5);
    expect(await find('qqqqqqqq')).toEqual([]);
    expect(await find('  ')).toEqual([]);
  });

  it('in what one has written, with the words that say so', async () => {
    const text = 'Vi vill att äldreboenden provar fallarmen och personcentrerad omsorg om natten.';
    const found = await as(visitor).suggestSkills({ text, language: 'sv' });
    expect(found.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['fall-detection', 'person-centred-care', 'care-home-operations']),
    );
    expect(found.find(({ key }) => key === 'person-centred-care')?.found).toBe('personcentrerad omsorg');
  });

  it('refuses too long a question before it is read', async () => {
    const asked = as(visitor).searchSkills({ query: 'x'.repeat(101), language: 'sv' });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('follows a change of the taxonomy', async () => {
    expect(await find('zeppelin')).toEqual([]);
    await test.db.skill.create({ data: { key: 'zeppelins', level: 3, sv: 'zeppelinare', en: 'zeppelins' } });
    await test.db.outboxEntry.create({ data: { at: now, topic: 'taxonomy.changed', nounId: 'taxonomy' } });
    expect(await find('zeppelin')).toEqual(['zeppelins']);
  });
});

describe('the tree', () => {
  it('is walked from the widest skills down', async () => {
    const fields = await as(visitor).skillsBelow({ key: null, language: 'sv' });
    expect(fields).toHaveLength(16);
    const areas = await as(visitor).skillsBelow({ key: 'care', language: 'en' });
    expect(areas.every(({ level }) => level === 2)).toBe(true);
    expect(areas.find(({ key }) => key === 'elderly-care')?.below).toBeGreaterThan(2);
  });

  it('names keys in one statement, and an unknown key by itself', async () => {
    const labels = await as(visitor).skillLabels({ keys: ['elderly-care', 'nowhere'] });
    expect(labels.map(({ label }) => label.sv).sort()).toEqual(['nowhere', 'äldreomsorg']);
  });

  it('has seventeen goals', async () => {
    expect((await as(visitor).unGoals()).map(({ number }) => number)).toHaveLength(17);
  });
});

describe('themes', () => {
  const theme = { sv: 'Skola', en: 'Schools', textSv: 'Lärande.', textEn: 'Learning.' };

  it('are edited by the centre only', async () => {
    for (const actor of [visitor, aPerson(), atTheCentre('adviser')]) {
      const code = [actor.kind === 'visitor' ? 'sign_in_first' : 'forbidden'];
      expect(await codesOf(as(actor).addTheme(theme))).toEqual(code);
      expect(await codesOf(as(actor).saveTheme({ ...theme, key: 'care', version: 0 }))).toEqual(code);
      expect(await codesOf(as(actor).retireTheme({ key: 'care', version: 0, retired: true }))).toEqual(code);
      expect(await codesOf(as(actor).themesForEdit())).toEqual(code);
    }
  });

  it('are added, renamed, retired and taken back, and tell the outbox', async () => {
    const api = as(coordinator);
    const { key, version } = await api.addTheme(theme);
    expect(key).toBe('schools');
    expect((await as(visitor).themes()).at(-1)).toMatchObject({ key, label: { sv: 'Skola' } });
    const saved = await api.saveTheme({ ...theme, key, version, sv: 'Skola och förskola' });
    const retired = await api.retireTheme({ key, version: saved.version, retired: true });
    expect((await as(visitor).themes()).some((one) => one.key === key)).toBe(false);
    expect((await as(visitor).themes({ inUse: [key] })).some((one) => one.key === key)).toBe(true);
    await api.retireTheme({ key, version: retired.version, retired: false });
    expect((await api.themesForEdit()).at(-1)).toMatchObject({ sv: 'Skola och förskola', retired: false, version: 3 });
    expect(await test.db.auditEntry.count({ where: { noun: 'theme', nounId: key } })).toBe(4);
  });

  it('are refused with codes: a taken name, a missing text, an unknown key, a lost race', async () => {
    const api = as(coordinator);
    expect(await codesOf(api.addTheme({ ...theme, sv: 'klimat', en: 'Nature', textEn: ' ' }))).toEqual([
      'theme_name_taken',
      'theme_text_missing',
    ]);
    expect(await codesOf(api.saveTheme({ ...theme, key: 'nowhere', version: 0 }))).toEqual(['not_found']);
    const names = { sv: 'Klimat och miljö', en: 'Climate and nature', textSv: 'x', textEn: 'x' };
    await api.saveTheme({ ...names, key: 'climate', version: 0 });
    expect(await codesOf(api.saveTheme({ ...names, key: 'climate', version: 0 }))).toEqual(['changed_meanwhile']);
    expect(await codesOf(api.retireTheme({ key: 'climate', version: 0, retired: true }))).toEqual([
      'changed_meanwhile',
    ]);
    expect(await codesOf(api.retireTheme({ key: 'climate', version: 1, retired: false }))).toEqual([
      'theme_already_so',
    ]);
  });
});
