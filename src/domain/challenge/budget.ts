/** What a challenge may cost in whole SEK; null at an end means that nothing is said there. */
export type Budget = Readonly<{ budgetFrom: number | null; budgetTo: number | null }>;

/** Bands to narrow a list by: from `min` SEK to less than `max`. */
export const budgetBands = {
  under_100k: { min: 0, max: 100_000 },
  to_500k: { min: 100_000, max: 500_000 },
  to_2m: { min: 500_000, max: 2_000_000 },
  over_2m: { min: 2_000_000, max: Number.POSITIVE_INFINITY },
} as const;
export type BudgetBand = keyof typeof budgetBands | 'not_set';
const bands = Object.keys(budgetBands) as (keyof typeof budgetBands)[];

/** Every band that the budget reaches into; an end that is not said is open. */
export function bandsOf({ budgetFrom, budgetTo }: Budget): readonly BudgetBand[] {
  if (budgetFrom === null && budgetTo === null) return ['not_set'];
  const [from, to] = [budgetFrom ?? 0, budgetTo ?? Number.POSITIVE_INFINITY];
  return bands.filter((band) => to >= budgetBands[band].min && from < budgetBands[band].max);
}
