import { beforeAll, describe, expect, it } from 'vitest';
import { type BudgetBand, budgetBands } from '@/domain/challenge/budget';
import type { SearchDocument } from '../adapters/search/search-port';
import { refusalsOf } from '../errors';
import { challengesThatPass } from '../search/plain-filters';
import { loadDocuments } from '../search/search-documents';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, makePeople, noon, type People, wholePatch } from './challenge-people.fixture';

const test = useTestDatabase();
const held: { people?: People } = {};
const people = (): People => {
  if (!held.people) throw new Error('made in beforeAll');
  return held.people;
};
const as = (who: keyof People) => apiOf(test.db, people()[who]).challenge;
beforeAll(async () => {
  held.people = await makePeople(test.db);
});

describe('the budget of a challenge', () => {
  it('is saved in a draft, checked before review, published, and changed by an addendum', async () => {
    const made = await as('author').create({ unitId: 'unit-1', track: 'testbed', title: 'Ett utkast' });
    const { id } = made;
    const save = (version: number, budget: object) => as('author').save({ id, version, ...wholePatch, ...budget });
    await expect(save(made.version, { budgetFrom: 0.5 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(save(made.version, { budgetTo: 1_000_000_001 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const wrong = await save(made.version, { budgetFrom: 200_000, budgetTo: 100_000 });
    expect((await as('author').forEdit({ id })).gaps).toEqual([{ code: 'challenge_budget_order', field: 'budgetTo' }]);
    const right = await save(wrong.version, { budgetTo: 400_000 });
    const open = await as('approver').publish(await as('author').submit(right));
    const shown = async () => as('solver').bySlug({ slug: open.slug });
    expect(await shown()).toMatchObject({ budgetFrom: 200_000, budgetTo: 400_000 });
    const addendum = (budgetTo: number) =>
      as('author').addAddendum({ id, version: open.version, sv: 'Ny budget.', en: '', budgetTo });
    const refusal = await addendum(1).catch((error: unknown) => refusalsOf(error));
    expect(refusal).toMatchObject([{ code: 'challenge_budget_order' }]);
    await addendum(300_000);
    expect(await shown()).toMatchObject({ budgetFrom: 200_000, budgetTo: 300_000 });
    // It stands in the facts of a match and on its card, and is worth no points.
    const [organisationId, asSolver] = ['solver-1', apiOf(test.db, people().solver).match];
    const pair = () => asSolver.ofSolver({ slug: open.slug, organisationId });
    const withBudget = await pair();
    expect(withBudget.match.facts).toEqual({ budgetFrom: 200_000, budgetTo: 300_000 });
    expect(withBudget.challenge).toMatchObject({ budgetFrom: 200_000, budgetTo: 300_000 });
    const { items } = await asSolver.challengesForSolver({ organisationId });
    expect(items.find(({ challenge }) => challenge.id === id)?.match.facts).toEqual(withBudget.match.facts);
    await test.db.challenge.update({ where: { id }, data: { budgetFrom: null, budgetTo: null }, select: { id: true } });
    await test.db.outboxEntry.create({ data: { at: noon, topic: 'challenge.changed', nounId: id } });
    const without = await pair();
    expect(without.match).toEqual({ ...withBudget.match, facts: { budgetFrom: null, budgetTo: null } });
  });

  it('is found by its bands alike in an index and in the plain list', async () => {
    const budgets = [
      [null, null],
      [null, 99_999],
      [100_000, 100_000],
      [50_000, 500_000],
      [3_000_000, null],
    ] as const;
    for (const [budgetFrom, budgetTo] of budgets) {
      const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1' });
      await test.db.challenge.update({ where: { id }, data: { budgetFrom, budgetTo }, select: { id: true } });
    }
    const documents: SearchDocument[] = [];
    for await (const batch of loadDocuments(test.db, 'challenge', { now: noon })) documents.push(...batch);
    for (const band of ['not_set', ...Object.keys(budgetBands)] as BudgetBand[]) {
      const request = { kind: 'challenge', text: '', language: 'sv', sort: 'newest', offset: 0, limit: 20 } as const;
      const where = challengesThatPass({ ...request, filters: { budget: [band] } }, noon);
      const listed = await test.db.challenge.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
      const indexed = documents.filter(({ facets }) => facets.budget?.includes(band)).map(({ id }) => id);
      expect(listed.map(({ id }) => id)).toEqual(indexed);
      expect(listed.length).toBeGreaterThan(0);
    }
  });
});
