import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengeStatuses } from '../challenge/challenge';
import { later, noon } from '../challenge/challenge.fixture';
import { tracks } from '../challenge/tracks';
import { answerPromisedBy, nextStep } from './next-step';
import { type Response, responseStatuses } from './response';
import { aHandedIn, anAnsweredChallenge, aResponse, aResponseText } from './response.fixture';

const of = (over: Partial<Response>, challenge: Parameters<typeof anAnsweredChallenge>[0] = {}) =>
  nextStep(aResponse({ lastHandedIn: aHandedIn(), ...over, challenge: anAnsweredChallenge(challenge) }), noon);

describe('before the deadline', () => {
  it('is the responders’ turn until the text is handed in as it stands', () => {
    expect(of({ status: 'draft', lastHandedIn: null })).toMatchObject({
      turn: 'responders',
      step: 'hand_in',
      by: later(30),
      answerBy: later(60),
    });
    expect(of({ status: 'submitted', content: aResponseText({ plan: 'Ny' }) }).step).toBe('hand_in_changes');
    expect(of({ status: 'withdrawn' }).step).toBe('hand_in_again');
  });

  it('then waits for the deadline where it is sealed, and for an answer where it is not', () => {
    expect(of({ status: 'submitted' })).toMatchObject({ turn: 'unit', step: 'await_deadline', by: later(30) });
    expect(of({ status: 'submitted' }, { track: 'dialogue', startAt: null })).toMatchObject({
      step: 'await_answer',
      by: later(60),
    });
  });
});

describe('after the deadline', () => {
  it('waits for the opening, then for the answer, and says when the promised day has passed', () => {
    const past = { deadlineAt: later(-10), startAt: later(20) };
    expect(of({ status: 'submitted' }, past)).toMatchObject({ step: 'await_opening', by: later(20), late: false });
    expect(of({ status: 'submitted' }, { ...past, startAt: later(-1) })).toMatchObject({ late: true });
    expect(of({ status: 'under_evaluation' }, { ...past, status: 'evaluating', openedAt: later(-2) }).step).toBe(
      'await_answer',
    );
  });

  it('is over for what was not handed in', () => {
    const past = { deadlineAt: later(-1) };
    expect(of({ status: 'draft', lastHandedIn: null }, past)).toMatchObject({
      turn: 'nobody',
      step: 'never_handed_in',
    });
    expect(of({ status: 'withdrawn' }, past).step).toBe('withdrawn');
    expect(of({ status: 'submitted' }, { status: 'cancelled' }).step).toBe('cancelled');
    expect(of({ status: 'selected' }, { status: 'decided' }).step).toBe('answered');
  });
});

it('always has a date for what somebody is to do with a handed-in response', () => {
  const any = fc.record({
    status: fc.constantFrom(...responseStatuses),
    track: fc.constantFrom(...tracks.filter((track) => track !== 'procurement')),
    is: fc.constantFrom(...challengeStatuses.filter((status) => status !== 'draft' && status !== 'in_review')),
    deadlineIn: fc.integer({ min: -90, max: 90 }),
    startAfter: fc.option(fc.integer({ min: 0, max: 90 })),
  });
  fc.assert(
    fc.property(any, ({ status, track, is, deadlineIn, startAfter }) => {
      const deadlineAt = later(deadlineIn);
      const startAt = startAfter === null ? null : later(deadlineIn + startAfter);
      const step = of({ status }, { track, status: is, deadlineAt, startAt });
      expect(step.by === null).toBe(step.turn === 'nobody');
    }),
  );
});

it('promises an answer when the work is to start, else thirty days after the deadline', () => {
  expect(answerPromisedBy({ startAt: later(5), deadlineAt: later(1) })).toEqual(later(5));
  expect(answerPromisedBy({ startAt: null, deadlineAt: later(1) })).toEqual(later(31));
  expect(answerPromisedBy({ startAt: null, deadlineAt: null })).toBeNull();
});
