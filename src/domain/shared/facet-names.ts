/** What one may narrow a search by; the words are also the names of the address's parameters. */
export const facetNames = [
  'theme',
  'track',
  'unit',
  'skill',
  'status',
  'budget',
  'kind',
  'place',
  'size',
  'maturity',
] as const;
export type FacetName = (typeof facetNames)[number];
