/** What the fairness report knows of a solver; null where it is not said. */
export type SolverFacts = Readonly<{
  id: string;
  kind: string;
  size: string | null;
  language: string | null;
  works: number;
  isNew: boolean;
}>;

/** A ranking as a reader saw it: solvers from the top, with scores 0–100. */
export type ShownRanking = Readonly<{
  needId: string;
  shown: readonly Readonly<{ profileId: string; score: number }>[];
}>;

/** How much of all attention a group gets. Shares are 0–1; `ratio` is exposure ÷ number, 1 being as many looks as solvers. */
export type GroupExposure = Readonly<{
  group: string;
  solvers: number;
  numberShare: number;
  exposureShare: number;
  ratio: number;
  /** Mean score of the group's solvers where they were shown, 0–100; null if never. */
  meanScore: number | null;
  /** How many of the group were shown at least once, 0–1. */
  everShown: number;
}>;

export const dimensions = ['kind', 'size', 'language', 'newness', 'portfolio'] as const;
export type Dimension = (typeof dimensions)[number];

const notStated = 'not_stated';

/** The group of a solver in one dimension. */
export const groupOf = (dimension: Dimension, facts: SolverFacts): string => {
  switch (dimension) {
    case 'kind':
      return facts.kind;
    case 'size':
      return facts.size ?? notStated;
    case 'language':
      return facts.language ?? notStated;
    case 'newness':
      return facts.isNew ? 'new' : 'established';
    case 'portfolio':
      return facts.works === 0 ? '0' : facts.works === 1 ? '1' : facts.works <= 4 ? '2-4' : '5+';
  }
};

/** The attention a place in a list gets: 1 ÷ log2(place + 1), places from 1 (Järvelin and Kekäläinen 2002). */
export const attentionAt = (place: number): number => 1 / Math.log2(place + 1);

type Tally = { solvers: number; shown: Set<string>; exposure: number; scores: number; times: number };

/** Exposure of each group in one dimension over a corpus of rankings, largest group first. */
export const exposureBy = (
  dimension: Dimension,
  solvers: readonly SolverFacts[],
  rankings: readonly ShownRanking[],
): GroupExposure[] => {
  const groups = new Map(solvers.map((facts) => [facts.id, groupOf(dimension, facts)]));
  const tallies = new Map<string, Tally>();
  for (const group of groups.values()) {
    const tally = tallies.get(group) ?? { solvers: 0, shown: new Set(), exposure: 0, scores: 0, times: 0 };
    tally.solvers++;
    tallies.set(group, tally);
  }
  let all = 0;
  for (const { shown } of rankings) {
    for (const [at, { profileId, score }] of shown.entries()) {
      const tally = tallies.get(groups.get(profileId) ?? '');
      if (!tally) continue;
      const attention = attentionAt(at + 1);
      all += attention;
      tally.exposure += attention;
      tally.scores += score;
      tally.times++;
      tally.shown.add(profileId);
    }
  }
  const report = [...tallies].map(([group, tally]) => {
    const numberShare = tally.solvers / groups.size;
    const exposureShare = all === 0 ? 0 : tally.exposure / all;
    return {
      group,
      solvers: tally.solvers,
      numberShare,
      exposureShare,
      ratio: exposureShare / numberShare,
      meanScore: tally.times === 0 ? null : tally.scores / tally.times,
      everShown: tally.shown.size / tally.solvers,
    };
  });
  return report.sort((a, b) => b.solvers - a.solvers || (a.group < b.group ? -1 : 1));
};
