const buckets = 2048;

/**
 * The positions of the `most` highest values (≥ 0), highest first, equal ones by position; by a histogram, so that a
 * long list is gone through twice and only a few are sorted.
 */
export const pickBest = (values: Float32Array, length: number, most: number): number[] => {
  let highest = 0;
  for (let at = 0; at < length; at++) if ((values[at] as number) > highest) highest = values[at] as number;
  const scale = highest > 0 ? (buckets - 1) / highest : 0;
  const counts = new Uint32Array(buckets);
  for (let at = 0; at < length; at++) {
    const bucket = ((values[at] as number) * scale) | 0;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let lowest = buckets - 1;
  for (let sum = counts[lowest] as number; lowest > 0 && sum < most; ) sum += counts[--lowest] as number;
  const picked: number[] = [];
  for (let at = 0; at < length; at++) if ((((values[at] as number) * scale) | 0) >= lowest) picked.push(at);
  picked.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return picked.slice(0, most);
};

/** The least value that so many of the listed positions reach, to within a bucket of a histogram; 0 when all are to enter. */
export const valueToEnter = (values: Float32Array, positions: Uint32Array, most: number): number => {
  if (positions.length <= most) return 0;
  let highest = 0;
  for (let at = 0; at < positions.length; at++) {
    const value = values[positions[at] as number] as number;
    if (value > highest) highest = value;
  }
  if (highest === 0) return 0;
  const scale = (buckets - 1) / highest;
  const counts = new Uint32Array(buckets);
  for (let at = 0; at < positions.length; at++) {
    const bucket = ((values[positions[at] as number] as number) * scale) | 0;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let lowest = buckets - 1;
  for (let sum = counts[lowest] as number; lowest > 0 && sum < most; ) sum += counts[--lowest] as number;
  return lowest / scale;
};
