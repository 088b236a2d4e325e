import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SolverFacts, attentionAt, exposureBy } from './exposure';
import { reportFairness } from './fairness';
import type { Profile } from './match';
import { fallNeed, fallProfile, testKnowledge } from './match.fixture';
import { tryNewcomers } from './newcomer';
import { createRanker } from './ranker';

const facts = (id: string, over: Partial<SolverFacts> = {}): SolverFacts => ({
  id,
  kind: 'company',
  size: '1-9',
  language: 'sv',
  works: 2,
  isNew: false,
  ...over,
});
const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('exposure', () => {
  it('falls with the place', () => {
    expect(attentionAt(1)).toBe(1);
    expect(attentionAt(3)).toBe(0.5);
  });

  it('shares sum to one, and equal treatment gives every group its share', () => {
    const ids = fc.shuffledSubarray(numbered(12, 's'), { minLength: 12 });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 5 }), (orders) => {
        const solvers = numbered(12, 's').map((id, at) =>
          facts(id, { kind: at % 3 === 0 ? 'association' : 'company' }),
        );
        const rankings = orders.map((order, at) => ({
          needId: `n${at}`,
          shown: order.map((profileId) => ({ profileId, score: 50 })),
        }));
        const groups = exposureBy('kind', solvers, rankings);
        expect(groups.reduce((sum, group) => sum + group.exposureShare, 0)).toBeCloseTo(1, 10);
        expect(groups.reduce((sum, group) => sum + group.numberShare, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is said in a sentence where a group is overlooked', () => {
    const companies = numbered(10, 'c').map((id) => facts(id));
    const associations = numbered(10, 'a').map((id) => facts(id, { kind: 'association' }));
    const shown = [...companies.slice(0, 9), ...associations.slice(0, 1)].map(({ id }) => ({
      profileId: id,
      score: 60,
    }));
    const report = reportFairness([...companies, ...associations], [{ needId: 'n', shown }]);
    expect(report.sentences.map(({ sv }) => sv)).toContain(
      'Föreningar får 0,1 gånger så mycket synlighet som deras antal motsvarar.',
    );
    expect(report.byDimension.kind.find(({ group }) => group === 'association')?.everShown).toBe(0.1);
  });

  it('judges no group of a handful, and has a sentence for no rankings at all', () => {
    const solvers = [facts('c'), facts('a', { kind: 'association' })];
    const report = reportFairness(solvers, [{ needId: 'n', shown: [{ profileId: 'c', score: 50 }] }]);
    expect(report.sentences[0]?.sv).toContain('Ingen grupp');
    expect(reportFairness([], []).sentences[0]?.sv).toContain('inga matchningar');
  });
});

describe('a newcomer with one fitting work', () => {
  const ranker = createRanker(testKnowledge);
  const school = (at: number): Profile['works'][number] => ({
    id: `school-${at}`,
    year: 2024,
    passages: [
      { language: 'sv', title: `Skolgård ${at}`, body: `Ljud och buller på skolgård nummer ${at} i kommunen.` },
    ],
  });
  const newcomer: Profile = { ...fallProfile, id: 'newcomer', works: fallProfile.works.slice(0, 1) };
  const large: Profile = { ...fallProfile, id: 'large', works: Array.from({ length: 60 }, (_, at) => school(at)) };

  it('stands above sixty works about other things', () => {
    expect(ranker.rank(fallNeed, [large, newcomer], 2).map(({ profileId }) => profileId)).toEqual([
      'newcomer',
      'large',
    ]);
  });

  it('loses at most a little against the same solver with more works, and padding gives nothing', () => {
    const other: Profile = { ...large, id: 'other', themes: ['climate'] };
    const [trial] = tryNewcomers(ranker, [fallNeed], [fallProfile, other]);
    expect(trial?.profileId).toBe('solver-fall');
    expect(trial?.oneWork).toBeGreaterThanOrEqual(-3);
    expect(trial?.manyMore).toBeLessThanOrEqual(0);
    const report = reportFairness(
      [facts('solver-fall')],
      [{ needId: 'need-fall', shown: [{ profileId: 'solver-fall', score: 80 }] }],
      trial ? [trial] : [],
    );
    expect(report.sentences.at(-1)?.sv).toBe('Trettio arbeten om annat ger inga poäng.');
  });
});
