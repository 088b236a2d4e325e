/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** `count` different whole numbers below `below`, ascending, the same for the same seed; all of them if there are fewer. */
export const sampleIndexes = (below: number, count: number, seed: number): number[] => {
  const all = Array.from({ length: below }, (_, i) => i);
  const next = randomNumbers(seed);
  for (let i = 0; i < Math.min(count, below); i++) {
    const j = i + Math.floor(next() * (below - i));
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all.slice(0, count).sort((a, b) => a - b);
};
