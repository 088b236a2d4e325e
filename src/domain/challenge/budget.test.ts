import { describe, expect, it } from 'vitest';
import { bandsOf } from './budget';
import { aContent } from './challenge.fixture';
import { orderGaps } from './find-gaps';

describe('the budget of a challenge', () => {
  it.each([
    [null, null, ['not_set']],
    [null, 99_999, ['under_100k']],
    [100_000, 400_000, ['to_500k']],
    [50_000, 500_000, ['under_100k', 'to_500k', 'to_2m']],
    [3_000_000, null, ['over_2m']],
    [0, 0, ['under_100k']],
  ])('from %j to %j reaches into %j', (budgetFrom, budgetTo, bands) => {
    expect(bandsOf({ budgetFrom, budgetTo })).toEqual(bands);
  });

  it('is not smaller than where it begins', () => {
    const codes = (budgetFrom: number | null, budgetTo: number | null) =>
      orderGaps(aContent({ budgetFrom, budgetTo })).map(({ code, field }) => `${code} ${field}`);
    expect(codes(200, 100)).toEqual(['challenge_budget_order budgetTo']);
    expect([codes(100, 100), codes(null, 100), codes(100, null), codes(null, null)]).toEqual([[], [], [], []]);
  });
});
