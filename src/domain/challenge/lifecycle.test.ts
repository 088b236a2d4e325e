import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChallengeStatus, challengeStatuses } from './challenge';
import { aChallenge, later, noon } from './challenge.fixture';
import { challengeEvents, isSealed, lifecycle, receivesResponses, statusAt, transition } from './lifecycle';
import { nextStep } from './next-step';
import { trackRules, tracks } from './tracks';

const anyStatus = fc.constantFrom(...challengeStatuses);
const anyEvent = fc.constantFrom(...challengeEvents);
const anyTrack = fc.constantFrom(...tracks);
const anyMoment = fc.integer({ min: -100, max: 100 }).map((days) => later(days));

describe('the life of a challenge', () => {
  it('goes from draft to concluded one step at a time', () => {
    const path = ['submit', 'publish', 'close', 'open_responses', 'decide', 'conclude'] as const;
    let status: ChallengeStatus = 'draft';
    for (const event of path) {
      const now = event === 'close' ? later(31) : noon;
      const moved = transition({ status, deadlineAt: later(30) }, event, now);
      expect(moved.ok, `${event} from ${status}`).toBe(true);
      if (moved.ok) status = moved.value;
    }
    expect(status).toBe('concluded');
  });

  it('refuses a move that the table does not have, and says from where', () => {
    expect(transition(aChallenge({ status: 'draft' }), 'publish', noon)).toEqual({
      ok: false,
      error: { code: 'challenge_move_not_possible', detail: { from: 'draft', event: 'publish' } },
    });
  });

  it('moves exactly where the table says, for every status and event before the deadline', () => {
    fc.assert(
      fc.property(anyStatus, anyEvent, (status, event) => {
        fc.pre(event !== 'close');
        const moved = transition({ status, deadlineAt: later(30) }, event, noon);
        const to = lifecycle[event].from.includes(status) ? lifecycle[event].to : null;
        expect(moved.ok ? moved.value : null).toBe(to);
      }),
    );
  });

  it('lets nothing move what is concluded or cancelled', () => {
    fc.assert(
      fc.property(fc.constantFrom<ChallengeStatus>('concluded', 'cancelled'), anyEvent, (status, event) => {
        expect(transition({ status, deadlineAt: later(-1) }, event, noon).ok).toBe(false);
      }),
    );
  });

  it('closes only when the deadline has passed', () => {
    const open = aChallenge({ deadlineAt: noon });
    expect(transition(open, 'close', noon).ok).toBe(false);
    expect(transition(open, 'close', later(1))).toEqual({ ok: true, value: 'closed' });
  });

  it('opens the responses only with two persons and declared conflicts, and after the deadline', () => {
    expect(lifecycle.open_responses.needs).toEqual(['two_persons', 'conflicts_declared']);
    expect(transition(aChallenge(), 'open_responses', noon).ok).toBe(false);
    expect(transition(aChallenge(), 'open_responses', later(31)).ok).toBe(true);
  });
});

describe('the clock', () => {
  it('reads an open challenge past its deadline as closed, and lets no response in', () => {
    const late = aChallenge({ status: 'open', deadlineAt: later(-1) });
    expect(statusAt(late, noon)).toBe('closed');
    expect(receivesResponses(late, noon)).toBe(false);
    expect(receivesResponses(aChallenge(), noon)).toBe(true);
  });

  it('receives at the deadline itself and not a moment after', () => {
    const ends = aChallenge({ deadlineAt: noon });
    expect(receivesResponses(ends, noon)).toBe(true);
    expect(receivesResponses(ends, new Date(noon.getTime() + 1))).toBe(false);
  });

  it('never reads a challenge as open again once it has read it as closed', () => {
    fc.assert(
      fc.property(anyStatus, anyMoment, fc.nat(50), (status, now, days) => {
        const challenge = { status, deadlineAt: noon };
        fc.pre(statusAt(challenge, now) === 'closed');
        expect(statusAt(challenge, later(days, now))).toBe('closed');
      }),
    );
  });

  it('never receives responses to a procurement', () => {
    expect(receivesResponses(aChallenge({ track: 'procurement' }), noon)).toBe(false);
  });
});

describe('the seal', () => {
  it('holds on a sealed track in every status until the responses were opened', () => {
    fc.assert(
      fc.property(anyTrack, anyStatus, anyMoment, (track, status, now) => {
        const challenge = aChallenge({ track, status, openedAt: null });
        expect(isSealed(challenge, now)).toBe(trackRules[track].sealedUntilOpening);
      }),
    );
  });

  it('is broken by the opening and by nothing else', () => {
    expect(isSealed(aChallenge({ openedAt: later(-1) }), noon)).toBe(false);
    expect(isSealed(aChallenge({ openedAt: later(1) }), noon)).toBe(true);
    expect(isSealed(aChallenge({ status: 'cancelled', openedAt: null }), noon)).toBe(true);
  });

  it('stands on the tracks where responses are compared, and only there', () => {
    expect(tracks.filter((track) => trackRules[track].sealedUntilOpening)).toEqual([
      'testbed',
      'direct_award',
      'research',
    ]);
    for (const track of tracks)
      expect(trackRules[track].secrecy === 'sealed').toBe(trackRules[track].sealedUntilOpening);
  });
});

describe('the next step', () => {
  it('says whose turn it is in every status on every track', () => {
    fc.assert(
      fc.property(anyTrack, anyStatus, anyMoment, (track, status, now) => {
        const step = nextStep({ track, status, deadlineAt: noon, startAt: later(30) }, now);
        expect(step.turn === 'nobody').toBe(status === 'concluded' || status === 'cancelled');
      }),
    );
  });

  it('turns from the solvers to the evaluators at the deadline', () => {
    const open = { ...aChallenge(), startAt: later(60) };
    expect(nextStep(open, noon)).toEqual({ turn: 'solvers', step: 'respond', by: open.deadlineAt });
    expect(nextStep(open, later(31))).toEqual({ turn: 'evaluators', step: 'open_responses', by: later(60) });
  });
});
