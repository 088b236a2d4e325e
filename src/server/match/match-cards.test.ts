import { beforeAll, describe, expect, it } from 'vitest';
import { importFoundation, importSample } from '../import/import-sample';
import { useTestDatabase } from '../testing/test-database';
import { listChallengeCards, listOrganisationCards } from './match-cards';

const test = useTestDatabase();
const now = new Date();
const deadlineAt = new Date('2099-07-01T21:59:59.123Z');
let emptied = '';
let retired = '';
let draft = '';
let dated = '';

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
  const [first, second, third, fourth] = await test.db.organisation.findMany({
    where: { texts: { some: { language: 'sv' } }, references: { some: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  [emptied, retired] = [first?.id ?? '', second?.id ?? ''];
  await test.db.organisationText.deleteMany({ where: { organisationId: emptied } });
  await test.db.organisationTheme.deleteMany({ where: { organisationId: emptied } });
  await test.db.reference.deleteMany({ where: { organisationId: emptied } });
  await test.db.organisation.update({ where: { id: retired }, data: { retiredAt: now } });
  const [one, other] = [third?.id ?? '', fourth?.id ?? ''];
  await test.db.organisationText.deleteMany({ where: { organisationId: one, language: 'en' } });
  await test.db.organisationText.updateMany({
    where: { organisationId: other, language: 'sv' },
    data: { summary: '' },
  });
  const [a, b, c] = await test.db.challenge.findMany({
    where: { publishedAt: { not: null }, status: 'open' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  [draft, dated] = [a?.id ?? '', b?.id ?? ''];
  await test.db.challenge.update({ where: { id: draft }, data: { status: 'draft', publishedAt: null } });
  await test.db.challenge.update({
    where: { id: dated },
    data: { deadlineAt, startAt: null, budgetFrom: 50_000, budgetTo: null },
  });
  await test.db.challenge.update({
    where: { id: c?.id ?? '' },
    data: { deadlineAt: null, track: 'procurement', procurementNumber: '1' },
  });
  await test.db.challengeText.deleteMany({ where: { challengeId: c?.id ?? '', language: 'sv' } });
});

/** A text in a language, or in the other one where it is missing or empty. */
const told = <T extends { language: string }>(texts: readonly T[], pick: (text: T) => string) => {
  const of = (language: string) => texts.filter((text) => text.language === language).map(pick)[0] ?? '';
  return { sv: of('sv') || of('en'), en: of('en') || of('sv') };
};

describe('cards, read by hand-written statements, say what Prisma reads table by table', () => {
  it('of every organisation that is not retired', async () => {
    const organisations = await test.db.organisation.findMany();
    const ids = organisations.map(({ id }) => id);
    const cards = await listOrganisationCards(test.db, ids);
    expect(cards.size).toBe(ids.length - 1);
    expect(cards.has(retired)).toBe(false);
    const seen = new Set<string | null>();
    for (const { id, slug, name, kind, place } of organisations.filter((one) => one.id !== retired)) {
      const texts = await test.db.organisationText.findMany({ where: { organisationId: id } });
      const themes = await test.db.organisationTheme.findMany({ where: { organisationId: id } });
      const references = await test.db.reference.count({ where: { organisationId: id } });
      const languages = texts.filter((text) => text.summary !== '').map(({ language }) => language);
      const onlyIn = languages.length === 1 ? languages[0] : null;
      seen.add(onlyIn ?? null);
      expect(cards.get(id)).toStrictEqual({
        id,
        slug,
        name,
        kind,
        place,
        onlyIn,
        references,
        summary: told(texts, (text) => text.summary),
        themes: themes.map(({ themeKey }) => themeKey).toSorted(),
      });
    }
    expect(seen).toEqual(new Set(['sv', 'en', null]));
    expect(cards.get(emptied)).toMatchObject({ summary: { sv: '', en: '' }, themes: [], references: 0 });
  });

  it('of every published challenge, to the millisecond', async () => {
    const challenges = await test.db.challenge.findMany({ include: { unit: { select: { name: true } } } });
    const cards = await listChallengeCards(
      test.db,
      challenges.map(({ id }) => id),
    );
    const hidden = challenges.filter(({ status }) => status === 'draft' || status === 'in_review');
    expect(hidden.map(({ id }) => id)).toContain(draft);
    expect(cards.size).toBe(challenges.length - hidden.length);
    for (const { id, slug, track, deadlineAt: deadline, budgetFrom, budgetTo, unit } of challenges) {
      if (hidden.some((one) => one.id === id)) continue;
      const texts = await test.db.challengeText.findMany({ where: { challengeId: id } });
      const themes = await test.db.challengeTheme.findMany({ where: { challengeId: id } });
      expect(cards.get(id)).toStrictEqual({
        id,
        slug,
        track,
        budgetFrom,
        budgetTo,
        unit: unit.name,
        deadlineAt: deadline,
        title: told(texts, (text) => text.title),
        summary: told(texts, (text) => text.summary),
        themes: themes.map(({ themeKey }) => themeKey).toSorted(),
      });
    }
    expect(cards.get(dated)).toMatchObject({ deadlineAt, budgetFrom: 50_000, budgetTo: null });
  });
});
