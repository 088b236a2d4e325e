import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, findGaps } from './consortium';
import { coverSet, exactGaps, type Filler } from './cover-set';
import { fallNeed, fallProfile, testKnowledge } from './match.fixture';
import { blankProfile, readyNeed } from './ready';
import { atLeastRuns } from '../shared/property-runs.fixture';

const union = (fillers: readonly Filler[]): number => fillers.reduce((mask, filler) => mask | filler.mask, 0);
const sumFit = (fillers: readonly Filler[]): number => fillers.reduce((sum, filler) => sum + filler.fit, 0);

const countGaps = (mask: number): number => mask.toString(2).replaceAll('0', '').length;

/** Every choice of fillers, tried one by one. */
const bruteForce = (goal: number, fillers: readonly Filler[]): Readonly<{ count: number; fit: number }> => {
  const reachable = union(fillers) & goal;
  let best = { count: Number.POSITIVE_INFINITY, fit: 0 };
  for (let choice = 0; choice < 1 << fillers.length; choice++) {
    const chosen = fillers.filter((_, at) => (choice & (1 << at)) !== 0);
    if ((union(chosen) & goal) !== reachable) continue;
    const fit = sumFit(chosen);
    if (chosen.length < best.count || (chosen.length === best.count && fit > best.fit))
      best = { count: chosen.length, fit };
  }
  return best;
};

const someFillers = (bits: number, most: number): fc.Arbitrary<Filler[]> =>
  fc
    .array(fc.record({ mask: fc.integer({ min: 0, max: 2 ** bits - 1 }), fit: fc.integer({ min: 0, max: 100 }) }), {
      maxLength: most,
    })
    .map((list) => list.map((filler, at) => ({ ...filler, id: `s${at}` })));

describe('covering a set', () => {
  it('takes as few as trying every choice does, and among those the best fit', () => {
    fc.assert(
      fc.property(someFillers(6, 9), (fillers) => {
        const { ids, isFewest } = coverSet(63, fillers);
        const chosen = fillers.filter(({ id }) => ids.includes(id));
        expect(isFewest).toBe(true);
        expect({ count: chosen.length, fit: sumFit(chosen) }).toEqual(bruteForce(63, fillers));
      }),
      atLeastRuns(300),
    );
  });

  it('fills every gap that can be filled with many gaps too, and says that fewer might do', () => {
    fc.assert(
      fc.property(someFillers(20, 40), (fillers) => {
        const { ids, isFewest } = coverSet(2 ** 20 - 1, fillers);
        const chosen = fillers.filter(({ id }) => ids.includes(id));
        expect(union(chosen)).toBe(union(fillers));
        expect(isFewest).toBe(countGaps(union(fillers)) <= exactGaps);
      }),
    );
  });

  it('does not depend on the order of the fillers', () => {
    fc.assert(
      fc.property(someFillers(6, 9), (fillers) => {
        const turned = coverSet(63, [...fillers].reverse());
        const straight = coverSet(63, fillers);
        const of = (ids: readonly string[]): number => sumFit(fillers.filter(({ id }) => ids.includes(id)));
        expect(turned.ids.length).toBe(straight.ids.length);
        expect(of(turned.ids)).toBe(of(straight.ids));
      }),
    );
  });

  it('answers in time for thirty gaps and ten thousand candidates', () => {
    const fillers = Array.from({ length: 10_000 }, (_, at) => ({
      id: `s${at}`,
      mask: (at * 2_654_435_761) & 0x3fffffff & (at * 40_503),
      fit: at % 100,
    }));
    const started = performance.now();
    coverSet(0x3fffffff, fillers);
    coverSet(0xfff, fillers);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('gaps of a team', () => {
  const ready = readyNeed(testKnowledge, fallNeed);
  const designer: Candidate = {
    profile: { ...blankProfile, id: 'designer', skills: [{ skill: 'service-design', level: 'expert' }] },
    fit: 40,
  };
  const sibling: Candidate = {
    profile: { ...blankProfile, id: 'alarms', skills: [{ skill: 'safety-alarms', level: 'expert' }] },
    fit: 90,
  };

  it('names the one who has what the team lacks, and not one who is only close', () => {
    const report = findGaps(testKnowledge, ready, { team: [fallProfile], candidates: [sibling, designer] });
    expect(report.missing).toEqual([{ skill: 'service-design', need: 'good' }]);
    expect(report.solvers).toEqual([{ profileId: 'designer', skills: ['service-design'] }]);
    expect(report.sentence.sv).toBe('Ni saknar tjänstedesign. En lösare kan fylla alla luckor.');
  });

  it('says when no one can', () => {
    const report = findGaps(testKnowledge, ready, { team: [], candidates: [designer] });
    expect(report.unfilled).toEqual([{ skill: 'fall-detection', need: 'must' }]);
    expect(report.sentence.en).toBe(
      'The team lacks fall detection and service design. One solver can fill some of the gaps. No one we know of can do fall detection.',
    );
  });

  it('says when nothing is missing', () => {
    const report = findGaps(testKnowledge, ready, { team: [fallProfile, designer.profile], candidates: [designer] });
    expect(report.solvers).toEqual([]);
    expect(report.sentence.sv).toBe('Laget har alla kompetenser som behövs.');
  });
});
