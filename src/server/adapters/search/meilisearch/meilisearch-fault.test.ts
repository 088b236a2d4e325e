import { describe, expect, it } from 'vitest';
import { facetNames } from '../search-port';
import { faultOf, indexVersion, unusedIndexes } from './meilisearch-fault';
import { indexSettings } from './meilisearch-settings';

describe('A13: what is wrong with an index', () => {
  it('missing, half-built with stock settings, or set up by an older version', () => {
    expect(faultOf(null)).toBe('missing');
    expect(faultOf({ searchableAttributes: ['*'], filterableAttributes: [] })).toBe('foreign');
    const older = facetNames.filter((name) => name !== 'budget').map((name) => `facets.${name}`);
    expect(faultOf({ ...indexSettings, filterableAttributes: older })).toBe('foreign');
    expect(faultOf({ ...indexSettings, rankingRules: ['words'] })).toBe('foreign');
  });

  it('nothing, also when the server orders the parts of a setting otherwise', () => {
    expect(faultOf(indexSettings)).toBeNull();
    const turned = JSON.parse(JSON.stringify(indexSettings), (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).reverse())
        : part,
    ) as typeof indexSettings;
    expect(faultOf({ ...turned, stopWords: [] })).toBeNull();
  });

  it('forgets only indexes of other versions that nobody has written to for a week', () => {
    const [old, fresh] = ['2026-01-01T00:00:00Z', '2026-01-19T00:00:00Z'];
    const indexes = [
      { uid: 'samspel_challenge', updatedAt: old },
      { uid: 'samspel_challenge_0123abcd_new', updatedAt: old },
      { uid: 'samspel_challenge_0123abcd', updatedAt: fresh },
      { uid: `samspel_challenge_${indexVersion}`, updatedAt: old },
      { uid: 'samspel_challenges_of_others', updatedAt: old },
      { uid: 'samspel_solver', updatedAt: old },
    ];
    const now = Date.parse('2026-01-20T00:00:00Z');
    expect(unusedIndexes(indexes, { base: 'samspel_challenge', now })).toEqual([
      'samspel_challenge',
      'samspel_challenge_0123abcd_new',
    ]);
  });
});
