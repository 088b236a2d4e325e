import type { System } from '../task';

/** Whoever has most works comes first: what a ranking must beat to be about the question at all. */
export const popularity: System = {
  name: 'popularity (number of works)',
  prepare: () => (_query, profiles) => profiles.map(({ works }) => works.length),
};
