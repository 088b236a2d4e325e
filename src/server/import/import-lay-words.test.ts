import { beforeAll, describe, expect, it } from 'vitest';
import seed from '../../../prisma/seed/lay-words.json';
import { useTestDatabase } from '../testing/test-database';
import { importLayWords } from './import-lay-words';
import { importFoundation } from './import-sample';

const test = useTestDatabase();
const now = new Date('2026-11-23T10:00:00Z');
const started = () => importFoundation(test.db, now);
const at = (word: string) => ({ word_language: { word, language: 'sv' as const } });
let first: Awaited<ReturnType<typeof importFoundation>>;
beforeAll(async () => {
  first = await started();
});

describe('the seed’s everyday words', () => {
  it('are put in place at the first start, and the report counts them', async () => {
    expect(first.layWords).toMatchObject({ rows: seed.length, created: seed.length, unchanged: 0, errors: [] });
    expect(await test.db.layWord.count()).toBe(seed.length);
    expect(await test.db.outboxEntry.count({ where: { topic: 'lay_word.changed' } })).toBe(1);
  });

  it('do not come back after the centre has changed, renamed or removed them', async () => {
    await test.db.layWord.delete({ where: at('sopor') });
    await test.db.layWord.update({ where: at('gamla'), data: { word: 'de gamla' } });
    await test.db.layWord.update({ where: at('LSS'), data: { skills: ['waste-sorting'] } });
    expect((await started()).layWords).toMatchObject({ created: 0, unchanged: seed.length });
    const names = ['sopor', 'gamla', 'de gamla', 'LSS'];
    const left = await test.db.layWord.findMany({ where: { language: 'sv', word: { in: names } } });
    expect(left.map(({ word }) => word).sort()).toEqual(['LSS', 'de gamla']);
    expect(left.find(({ word }) => word === 'LSS')?.skills).toEqual(['waste-sorting']);
    await test.db.layWord.deleteMany();
    expect((await started()).layWords).toMatchObject({ created: 0 });
    expect(await test.db.layWord.count()).toBe(0);
    expect(await test.db.outboxEntry.count({ where: { topic: 'lay_word.changed' } })).toBe(1);
  });

  it('of a later seed come, but not over a word that the centre has written itself', async () => {
    await test.db.layWord.create({ data: { word: 'Gnagare', language: 'sv', skills: ['waste-sorting'], themes: [] } });
    const later = [...seed, { word: 'gnagare', language: 'sv', skills: ['reuse'] }, { word: 'geting', language: 'sv' }];
    expect(await importLayWords(test.db, later, now)).toMatchObject({ created: 1, unchanged: seed.length + 1 });
    const words = await test.db.layWord.findMany({ select: { word: true }, orderBy: { word: 'asc' } });
    expect(words.map(({ word }) => word).sort()).toEqual(['Gnagare', 'geting']);
  });

  it('are put in place once by two that start at once', async () => {
    const rows = [{ word: 'humla', language: 'sv', skills: ['reuse'] }];
    const reports = await Promise.all([importLayWords(test.db, rows, now), importLayWords(test.db, rows, now)]);
    expect(reports.map(({ created }) => String(created)).sort()).toEqual(['0', '1']);
    expect(await test.db.layWord.count({ where: { word: 'humla' } })).toBe(1);
  });
});
