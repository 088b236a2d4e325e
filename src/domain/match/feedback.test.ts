import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertFrom, alertsFor, type Feedback } from './feedback';

const pair = { needId: fc.constantFrom('c1', 'c2', 'c3'), profileId: fc.constantFrom('o1', 'o2') };
const matches = fc.array(fc.record({ ...pair, score: fc.integer({ min: alertFrom, max: 100 }) }), { maxLength: 8 });
const feedback: fc.Arbitrary<Feedback[]> = fc.array(
  fc.record({
    userId: fc.constantFrom('u1', 'u2'),
    challengeId: pair.needId,
    organisationId: pair.profileId,
    kind: fc.constantFrom('not_for_us', 'invited', 'responded'),
  }),
);

describe('feedback', () => {
  it('ends alerts of that pair for that person', () => {
    const given: Feedback = { userId: 'u1', challengeId: 'c1', organisationId: 'o1', kind: 'not_for_us' };
    const both = [
      { needId: 'c1', profileId: 'o1', score: 80 },
      { needId: 'c2', profileId: 'o1', score: 70 },
    ];
    expect(alertsFor('u1', both, [given])).toEqual([both[1]]);
    expect(alertsFor('u2', both, [given])).toEqual(both);
  });

  it('is not sought about matches that are no better than saying nothing', () => {
    const [good, poor] = [alertFrom, alertFrom - 0.25].map((score) => ({ needId: 'c1', profileId: 'o1', score }));
    expect(
      alertsFor(
        'u1',
        [good, poor].flatMap((one) => one ?? []),
        [],
      ),
    ).toEqual([good]);
  });

  it('of others changes nothing, and no score or order changes at all', () => {
    fc.assert(
      fc.property(matches, feedback, (list, given) => {
        const others = given.filter(({ userId }) => userId !== 'u1');
        expect(alertsFor('u1', list, others)).toEqual(list);
        const kept = alertsFor('u1', list, given);
        expect(list.filter((match) => kept.includes(match))).toEqual(kept);
      }),
    );
  });
});
