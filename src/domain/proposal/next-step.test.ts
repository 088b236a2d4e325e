import fc from 'fast-check';
import { expect, it } from 'vitest';
import { later, noon } from '../challenge/challenge.fixture';
import { nextStep } from './next-step';
import { aProposal, aRoutedUnit } from './proposal.fixture';

const interested = (unitId: string, daysAgo: number) =>
  aRoutedUnit(unitId, { answer: 'interested', answeredAt: later(-daysAgo) });
const no = (unitId: string) => aRoutedUnit(unitId, { answer: 'no', answeredAt: later(-1) });

it('is the coordinators’ turn within seven days of the receipt, and late after that', () => {
  expect(nextStep(aProposal({ submittedAt: later(-2) }), noon)).toMatchObject({ turn: 'coordinators', late: false });
  expect(nextStep(aProposal({ submittedAt: later(-8) }), noon)).toMatchObject({ step: 'route', late: true });
});

it('is then the turn of the units that have not answered, by the last of their days', () => {
  const routed = [aRoutedUnit('a', { answerBy: later(3) }), aRoutedUnit('b', { answerBy: later(9) }), no('c')];
  expect(nextStep(aProposal({ status: 'routed', routed }), noon)).toEqual({
    turn: 'units',
    step: 'answer',
    by: later(9),
    late: false,
    unitIds: ['a', 'b'],
  });
});

it('ends with contact from those interested, or closed when all said no', () => {
  const answered = aProposal({ status: 'answered', routed: [interested('a', 2), no('b')] });
  expect(nextStep(answered, noon)).toMatchObject({ turn: 'units', step: 'contact', unitIds: ['a'] });
  expect(nextStep(answered, noon).by?.toISOString()).toBe('2027-02-13T22:59:00.000Z');
  expect(nextStep({ ...answered, routed: [no('b')] }, noon)).toMatchObject({ turn: 'nobody', step: 'closed' });
  expect(nextStep(aProposal({ status: 'withdrawn' }), noon).turn).toBe('nobody');
});

it('always promises a date for what the city is to do', () => {
  const unit = fc.record({
    by: fc.integer({ min: -40, max: 40 }),
    answered: fc.constantFrom(null, 'interested', 'no'),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('submitted', 'routed', 'answered', 'withdrawn' as const),
      fc.array(unit, { minLength: 1, maxLength: 4 }),
      (status, units) => {
        const routed = units.map(({ by, answered }, at) =>
          aRoutedUnit(`unit-${at}`, { answerBy: later(by), answer: answered, answeredAt: answered && later(-1) }),
        );
        const answered = routed.every(({ answer }) => answer !== null);
        // The last answer is what makes it answered.
        const state = status === 'submitted' || status === 'withdrawn' ? status : answered ? 'answered' : 'routed';
        const step = nextStep(aProposal({ status: state, routed: state === 'submitted' ? [] : routed }), noon);
        expect(step.by !== null).toBe(step.turn === 'coordinators' || step.turn === 'units');
        expect(step.late).toBe(step.by !== null && step.by < noon);
      },
    ),
  );
});
