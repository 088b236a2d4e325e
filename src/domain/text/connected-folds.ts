/** What ties two projects together: the same people, or the same title in either language. */
export type Connectable = Readonly<{ people: readonly string[]; titles: readonly string[] }>;

const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The group of each item, so that items tied by a person or a title, however indirectly, are in the same group. */
const findGroups = (items: readonly Connectable[]): number[] => {
  const leaders = items.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while ((leaders[leader] ?? leader) !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader;
    return leader;
  };
  const holders = new Map<string, number>();
  items.forEach(({ people, titles }, at) => {
    for (const tie of [...people.map((person) => `p ${person}`), ...titles.map((title) => `t ${plainTitle(title)}`)]) {
      const holder = holders.get(tie);
      if (holder === undefined) holders.set(tie, at);
      else leaders[leaderOf(at)] = leaderOf(holder);
    }
  });
  return items.map((_, at) => leaderOf(at));
};

/**
 * Splits projects into folds of about the same size so that no person and no title is in two of them: what is learnt
 * outside a fold has then never seen the people that are asked about in it. Largest groups first; deterministic.
 */
export const assignFolds = (items: readonly Connectable[], folds: number): number[] => {
  const groups = new Map<number, number[]>();
  findGroups(items).forEach((group, at) => {
    const members = groups.get(group);
    if (members) members.push(at);
    else groups.set(group, [at]);
  });
  const loads = Array.from({ length: folds }, () => 0);
  const assigned = items.map(() => 0);
  for (const members of [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + members.length;
    for (const at of members) assigned[at] = fold;
  }
  return assigned;
};
