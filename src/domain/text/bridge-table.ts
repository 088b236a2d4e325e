/** English terms for a Swedish term, heaviest first; a weight (0–1) is how far the translation is to be trusted. */
export type BridgeTable = ReadonlyMap<string, readonly (readonly [term: string, weight: number])[]>;

/** Figures as they are shipped: one line a Swedish term, `sv en weight en weight …` with weights in hundredths. */
export const packBridge = (table: BridgeTable): string =>
  [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sv, found]) => [sv, ...found.flatMap(([en, weight]) => [en, Math.round(weight * 100)])].join(' '))
    .join('\n');

/** Opens the shipped figures. */
export const unpackBridge = (packed: string): BridgeTable => {
  const table = new Map<string, (readonly [string, number])[]>();
  for (const line of packed.split('\n')) {
    const [sv, ...rest] = line.split(' ');
    if (!sv) continue;
    const found: (readonly [string, number])[] = [];
    for (let at = 0; at + 1 < rest.length; at += 2) found.push([rest[at] ?? '', Number(rest[at + 1]) / 100]);
    table.set(sv, found);
  }
  return table;
};
