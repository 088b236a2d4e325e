import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later, noon } from '../challenge/challenge.fixture';
import { findGaps, isRequired } from './find-gaps';
import { findObstacle, hasUnsentChanges, isInTheirHands, saveText, start, submit, withdraw } from './lifecycle';
import { responseStatuses } from './response';
import { aHandedIn, anAnsweredChallenge, aResponse, aResponseText } from './response.fixture';

const ms = (at: Date, by: number) => new Date(at.getTime() + by);
const deadline = later(30);

describe('the deadline', () => {
  const stillStoredAsOpen = anAnsweredChallenge({ status: 'open', deadlineAt: deadline });

  it('is itself the last moment; one millisecond later nothing is possible, even when the closing job is late', () => {
    for (const status of ['draft', 'submitted', 'withdrawn'] as const) {
      const response = aResponse({ status, challenge: stillStoredAsOpen, lastHandedIn: aHandedIn() });
      const changed = aResponseText({ plan: 'Ändrad plan' });
      expect(submit(response, changed, deadline).ok).toBe(true);
      for (const late of [ms(deadline, 1), later(31), later(400)]) {
        const passed = { code: 'response_deadline_passed', detail: { deadlineAt: deadline.toISOString() } };
        expect(submit(response, changed, late)).toEqual({ ok: false, error: [passed] });
        expect(saveText(response, changed, late)).toEqual({ ok: false, error: passed });
        expect(withdraw(response, late)).toEqual({ ok: false, error: passed });
        expect(isInTheirHands(response, late)).toBe(false);
      }
    }
  });

  it('holds for any moment: what can be handed in is what the clock says is open', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (by) => {
        const now = ms(deadline, by);
        expect(submit(aResponse({ challenge: stillStoredAsOpen }), aResponseText(), now).ok).toBe(by <= 0);
      }),
    );
  });
});

describe('what hinders', () => {
  it('is said in words of its own', () => {
    const code = (over: Parameters<typeof anAnsweredChallenge>[0]) =>
      findObstacle(anAnsweredChallenge(over), noon)?.code ?? null;
    expect(code({})).toBeNull();
    expect(code({ track: 'procurement' })).toBe('response_received_elsewhere');
    expect(code({ status: 'draft' })).toBe('response_challenge_not_open');
    expect(code({ status: 'in_review' })).toBe('response_challenge_not_open');
    expect(code({ status: 'cancelled' })).toBe('response_challenge_cancelled');
    for (const status of ['closed', 'evaluating', 'decided', 'concluded'] as const)
      expect(code({ status })).toBe('response_deadline_passed');
  });

  it('is that others hold it now, once it is evaluated', () => {
    for (const status of responseStatuses) {
      const hers = status === 'draft' || status === 'submitted' || status === 'withdrawn';
      expect(saveText(aResponse({ status }), aResponseText(), noon).ok).toBe(hers);
    }
  });
});

describe('beginning', () => {
  it('is for solvers, residents too, while the challenge takes responses', () => {
    const challenge = anAnsweredChallenge();
    expect(start({ challenge, kind: 'private_person' }, noon).ok).toBe(true);
    expect(start({ challenge, kind: 'department' }, noon)).toEqual({
      ok: false,
      error: { code: 'response_solvers_only' },
    });
    expect(start({ challenge, kind: 'company' }, ms(deadline, 1)).ok).toBe(false);
  });
});

describe('handing in', () => {
  it('makes a new numbered record each time', () => {
    expect(submit(aResponse(), aResponseText(), noon)).toEqual({
      ok: true,
      value: { number: 1, submittedAt: noon, content: aResponseText() },
    });
    const before = aHandedIn({ number: 3 });
    const again = aResponse({ status: 'submitted', lastHandedIn: before });
    expect(submit(again, aResponseText({ cost: '90 000 kronor' }), noon)).toMatchObject({ value: { number: 4 } });
  });

  it('is refused when nothing is new, but may be done again with the same words after it was taken back', () => {
    const same = aResponse({ status: 'submitted', lastHandedIn: aHandedIn() });
    expect(submit(same, aResponseText(), noon)).toEqual({ ok: false, error: [{ code: 'response_nothing_new' }] });
    expect(submit({ ...same, status: 'withdrawn' }, aResponseText(), noon)).toMatchObject({ value: { number: 2 } });
  });

  it('asks for more where responses are compared', () => {
    const bare = aResponseText({ evidence: ' ', plan: '', cost: '', neededFromCity: '' });
    expect(findGaps(bare, 'dialogue')).toEqual([]);
    expect(findGaps(bare, 'testbed').map(({ field }) => field)).toEqual(['evidence', 'plan', 'cost', 'neededFromCity']);
    expect(findGaps(bare, 'direct_award').map(({ field }) => field)).toEqual(['evidence', 'plan', 'cost']);
    expect(isRequired('research', 'cost')).toBe(false);
    expect(submit(aResponse(), bare, noon)).toMatchObject({ ok: false, error: { length: 4 } });
  });
});

describe('taking back', () => {
  it('is for what was handed in', () => {
    const handedIn = aResponse({ status: 'submitted', lastHandedIn: aHandedIn() });
    expect(withdraw(handedIn, noon)).toEqual({ ok: true, value: { withdrawnAt: noon } });
    for (const status of ['draft', 'withdrawn'] as const)
      expect(withdraw(aResponse({ status }), noon)).toEqual({ ok: false, error: { code: 'response_not_handed_in' } });
  });
});

it('knows when the text is not what was handed in', () => {
  expect(hasUnsentChanges(aResponse())).toBe(false);
  const handedIn = aResponse({ status: 'submitted', lastHandedIn: aHandedIn() });
  expect(hasUnsentChanges(handedIn)).toBe(false);
  expect(hasUnsentChanges({ ...handedIn, content: aResponseText({ language: 'en' }) })).toBe(true);
});
