/** A fifth of a word's letters may be wrong, two at most. */
export const maxSlips = (length: number): number => Math.min(2, Math.round(length / 5));

/**
 * How many slips make one word the other, null when there are more than are allowed: a letter too many, too few, wrong, or two that changed places.
 * (Optimal string alignment, only as far from the diagonal as slips are allowed.)
 */
export function slipsBetween(a: string, b: string): number | null {
  const most = maxSlips(a.length);
  if (Math.abs(a.length - b.length) > most) return null;
  let [beforeLast, last] = [new Array<number>(), Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((row[j - 1] as number) + 1, (last[j] as number) + 1, (last[j - 1] as number) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return null;
    [beforeLast, last] = [last, row];
  }
  const slips = last[b.length] as number;
  return slips <= most ? slips : null;
}

/** Of some words those that are this one with the fewest slips. */
export function nearest(word: string, others: readonly string[]): string[] {
  const counted = others.map((other) => ({ other, slips: slipsBetween(word, other) ?? Infinity }));
  const least = counted.reduce((best, { slips }) => Math.min(best, slips), Infinity);
  return least === Infinity ? [] : counted.flatMap(({ other, slips }) => (slips === least ? [other] : []));
}
