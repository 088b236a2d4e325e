import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnalyser } from '../text/default-analyser';
import { anyNeed, anyProfile } from './arbitrary-pairs.fixture';
import { testKnowledge } from './match.fixture';
import { createQuickTextScorer, hasCopies } from './quick-text-scorer';
import { atLeastRuns } from '../shared/property-runs.fixture';

describe('the quick text scorer', () => {
  it('gives the very numbers of the plain one', () => {
    const plain = testKnowledge.text;
    const quick = createQuickTextScorer(plain, { analyser: getAnalyser(), translate: null });
    fc.assert(
      fc.property(anyNeed, anyProfile, (need, profile) => {
        const asked = plain.prepareNeed(need.passages);
        const works = profile.works.map((work) => plain.prepareWork(work.passages));
        const distinct = !hasCopies(works);
        expect(
          quick.compare(
            asked,
            works.map((work) => ({ ...work, distinct })),
          ),
        ).toEqual(plain.compare(asked, works));
        for (const work of works) {
          const shares = quick.explain(asked, work).map(({ share }) => share);
          expect(shares).toEqual(plain.explain(asked, work).map(({ share }) => share));
        }
      }),
      atLeastRuns(300),
    );
  });
});
