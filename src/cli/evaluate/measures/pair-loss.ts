/** What one person's ratings say of a system: costs of wrong orders, and easy and hard pairs that it got right. */
export type PairCosts = Readonly<{
  cost: number;
  worst: number;
  easyRight: number;
  easy: number;
  hardRight: number;
  hard: number;
}>;

export const noCosts: PairCosts = { cost: 0, worst: 0, easyRight: 0, easy: 0, hardRight: 0, hard: 0 };

/** Adds the costs of several people or profiles. */
export const addCosts = (a: PairCosts, b: PairCosts): PairCosts => ({
  cost: a.cost + b.cost,
  worst: a.worst + b.worst,
  easyRight: a.easyRight + b.easyRight,
  easy: a.easy + b.easy,
  hardRight: a.hardRight + b.hardRight,
  hard: a.hard + b.hard,
});

/**
 * Compares all pairs of rated things (Stelmakh et al. 2023): a pair in the wrong order costs the difference of the
 * ratings, a tie half of it. Easy pairs have one rating of at least 4 and one of at most 2; hard pairs two of at least 4.
 */
export const pairCosts = (rated: readonly Readonly<{ rating: number; score: number }>[]): PairCosts => {
  let total = noCosts;
  rated.forEach((a, i) => {
    for (const b of rated.slice(0, i)) {
      const difference = Math.abs(a.rating - b.rating);
      if (difference === 0) continue;
      const agreement = (a.rating - b.rating) * (a.score - b.score);
      const wrong = agreement > 0 ? 0 : agreement < 0 ? 1 : 0.5;
      const low = Math.min(a.rating, b.rating);
      const easy = Math.max(a.rating, b.rating) >= 4 && low <= 2 ? 1 : 0;
      const hard = low >= 4 ? 1 : 0;
      total = addCosts(total, {
        cost: difference * wrong,
        worst: difference,
        easyRight: easy * (1 - wrong),
        easy,
        hardRight: hard * (1 - wrong),
        hard,
      });
    }
  });
  return total;
};
