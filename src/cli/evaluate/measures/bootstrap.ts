import { randomNumbers } from './random-numbers';

/** A measured value with the interval that holds it in 95 of 100 resamplings of the queries (or people). */
export type Estimate = Readonly<{ value: number; low: number; high: number }>;

const rounds = 2000;
const seed = 20240607;

/** A percentile bootstrap: `measure` is asked of the units (by number) as they are, and of 2,000 samples with replacement. */
export const bootstrap = (units: number, measure: (sample: readonly number[]) => number): Estimate => {
  const all = Array.from({ length: units }, (_, i) => i);
  const next = randomNumbers(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds && units > 0; round++)
    values.push(measure(all.map(() => Math.floor(next() * units))));
  values.sort((a, b) => a - b);
  const value = measure(all);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
};

/** The mean of the sampled figures. */
export const meanOf =
  (figures: readonly number[]) =>
  (sample: readonly number[]): number =>
    sample.reduce((sum, unit) => sum + (figures[unit] ?? 0), 0) / Math.max(1, sample.length);

/** The ratio of two sums over the sampled figures. */
export const ratioOf =
  (above: readonly number[], below: readonly number[]) =>
  (sample: readonly number[]): number => {
    let over = 0;
    let under = 0;
    for (const unit of sample) {
      over += above[unit] ?? 0;
      under += below[unit] ?? 0;
    }
    return under > 0 ? over / under : 0;
  };
