import { beforeAll, expect, it } from 'vitest';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
  await apiAs(test.db, cast.visitor).accessibility.report({ page: '/sv', problem: 'Knappen nås inte.', contact: '' });
  const later = new Date(noon.getTime() + 60_000);
  await apiAs(test.db, cast.visitor, later).accessibility.report({
    page: '',
    problem: 'För svag kontrast.',
    contact: 'Ida',
  });
});

it('shows what was reported to those who can have it mended, the latest first, and to nobody else', async () => {
  for (const who of ['coordinator', 'wholeCentre'] as const) {
    const { total, reports } = await apiAs(test.db, cast[who]).accessibility.reports();
    expect(total).toBe(2);
    expect(reports.map(({ problem, contact }) => [problem, contact])).toEqual([
      ['För svag kontrast.', 'Ida'],
      ['Knappen nås inte.', null],
    ]);
    expect(await apiAs(test.db, cast[who]).accessibility.reportCount()).toBe(2);
  }
  for (const who of ['restOfCentre', 'writer', 'unitEditor', 'otherUnit', 'nobody'] as const) {
    expect(await codesOf(apiAs(test.db, cast[who]).accessibility.reports())).toBe('not_found');
    expect(await codesOf(apiAs(test.db, cast[who]).accessibility.reportCount())).toBe('not_found');
  }
  expect(await codesOf(apiAs(test.db, cast.visitor).accessibility.reports())).toBe('sign_in_first');
});
