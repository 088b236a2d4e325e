const gainOf = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gainOf(grade) / Math.log2(at + 2), 0);

type Judged = Readonly<{ ranked: readonly string[]; grades: ReadonlyMap<string, number> }>;

/** nDCG at `k` with grades (gain 2^grade − 1; Burges et al. 2005), over the best order possible; 0–1. */
export const gradedNdcg = ({ ranked, grades }: Judged, k: number): number => {
  const best = discounted([...grades.values()].sort((a, b) => b - a).slice(0, k));
  return best > 0 ? discounted(ranked.slice(0, k).map((id) => grades.get(id) ?? 0)) / best : 0;
};

/** The share of what has a grade that stands among the first `k`, of as many as fit there; 0–1. */
export const gradedRecall = ({ ranked, grades }: Judged, k: number): number => {
  const found = ranked.slice(0, k).filter((id) => grades.has(id)).length;
  return grades.size > 0 ? found / Math.min(k, grades.size) : 0;
};
