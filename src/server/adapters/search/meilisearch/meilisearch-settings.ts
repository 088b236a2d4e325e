import type { Settings } from 'meilisearch';
import { facetNames } from '../search-port';

/** Facets are compared for equality only; dates are compared, never faceted. */
const filterable = [
  {
    attributePatterns: facetNames.map((name) => `facets.${name}`),
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  },
  { attributePatterns: ['deadline'], features: { facetSearch: false, filter: { equality: false, comparison: true } } },
  { attributePatterns: ['id'], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
];

/**
 * How one index is set up. The analysed fields hold stems and parts of compounds, made by us: a typo in one of those
 * would be another word, so typos are only forgiven in what people wrote.
 */
export const indexSettings: Settings = {
  searchableAttributes: ['title', 'titleTerms', 'names', 'concepts', 'terms', 'titleParts', 'body', 'parts'],
  displayedAttributes: ['id', 'shown'],
  filterableAttributes: filterable,
  sortableAttributes: ['deadline', 'published', 'sortName'],
  rankingRules: ['words', 'typo', 'sort', 'attribute', 'proximity', 'exactness'],
  typoTolerance: { disableOnAttributes: ['titleTerms', 'terms', 'titleParts', 'parts', 'concepts'] },
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 200 },
  pagination: { maxTotalHits: 1000 },
  // Without this "å" and "a" are the same letter.
  localizedAttributes: [{ attributePatterns: ['title', 'names', 'body'], locales: ['swe', 'eng'] }],
};
