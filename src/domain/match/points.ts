/**
 * Points are counted in quarters: sums of quarters are exact in decimals and in floating point, so the parts add up to
 * the score to the last digit, and a finer step would claim a precision that no ranking has.
 */
export const quartersPerPoint = 4;
const quartersInAll = 100 * quartersPerPoint;

/** Shares 100 points among the parts that are asked for, in whole quarters, by largest remainder. */
export const allotQuarters = (most: readonly number[]): number[] => {
  const sum = most.reduce((total, value) => total + value, 0);
  if (sum === 0) return most.map(() => 0);
  const exact = most.map((value) => (value / sum) * quartersInAll);
  const whole = exact.map(Math.floor);
  let left = quartersInAll - whole.reduce((total, value) => total + value, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder) {
    if (left-- <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
  }
  return whole;
};

/** Quarters of a part as points. */
export const asPoints = (quarters: number): number => quarters / quartersPerPoint;
