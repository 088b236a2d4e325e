/** nDCG at `k` with relevance 0 or 1: gain ÷ log2(rank + 1), over the best order possible; 0–1. */
export const ndcgAt = (ranked: readonly string[], relevant: ReadonlySet<string>, k: number): number => {
  let gained = 0;
  let best = 0;
  ranked.slice(0, k).forEach((owner, at) => {
    if (relevant.has(owner)) gained += 1 / Math.log2(at + 2);
  });
  for (let at = 0; at < Math.min(k, relevant.size); at++) best += 1 / Math.log2(at + 2);
  return best > 0 ? gained / best : 0;
};

/** The share of the relevant owners that stand among the first `k`; 0–1. */
export const recallAt = (ranked: readonly string[], relevant: ReadonlySet<string>, k: number): number => {
  const found = ranked.slice(0, k).filter((owner) => relevant.has(owner)).length;
  return relevant.size > 0 ? found / relevant.size : 0;
};

/** Owners by falling score; equal scores keep the order of a fixed shuffle, so that no system gains by the order of a file. */
export const rankOwners = (owners: readonly string[], scores: readonly number[]): string[] => {
  const order = owners.map((owner, at) => ({ owner, score: scores[at] ?? 0, tie: scatter(owner) }));
  order.sort((a, b) => b.score - a.score || a.tie - b.tie || (a.owner < b.owner ? -1 : 1));
  return order.map(({ owner }) => owner);
};

const scatter = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};
