import { describe, expect, it } from 'vitest';
import { createCognateFinder, skeletonOf } from './cognates';

describe('skeletonOf', () => {
  it.each([
    ['polysackarid', 'polysaccharide'],
    ['kreativitet', 'creativity'],
    ['kommunikation', 'communication'],
    ['genetik', 'genetics'],
    ['filosofi', 'philosophy'],
    ['funktionell', 'functional'],
  ])('is the same for %s and %s', (sv, en) => {
    expect(skeletonOf(sv)).toBe(skeletonOf(en));
  });
});

describe('createCognateFinder', () => {
  const english = new Map([
    ['communication', 9],
    ['turbulence', 4],
    ['care', 50],
  ]);
  const find = createCognateFinder(english, (word) => `en:${word}`);

  it('trusts the same skeleton most', () => {
    expect(find('kommunikation')).toEqual(['en:communication', 0.8]);
  });

  it('trusts a near spelling less', () => {
    const found = find('turbulens');
    expect(found?.[0]).toBe('en:turbulence');
    expect(found?.[1]).toBeLessThanOrEqual(0.8);
  });

  it.each(['omsorg', 'bi', ''])('finds nothing like %s', (word) => {
    expect(find(word)).toBeNull();
  });
});
