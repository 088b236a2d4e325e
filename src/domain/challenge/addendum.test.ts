import { describe, expect, it } from 'vitest';
import { addAddendum, takesAddenda } from './addendum';
import { challengeStatuses } from './challenge';
import { aChallenge, aContent, later, noon } from './challenge.fixture';

const published = { ...aChallenge(), content: aContent(), translated: true };
const addendum = { sv: 'Nytt.', en: 'New.', changes: {} };
const codes = (result: ReturnType<typeof addAddendum>) => (result.ok ? [] : result.error.map(({ code }) => code));

describe('an addendum', () => {
  it('is how a published challenge changes, as long as it lives', () => {
    expect(challengeStatuses.filter((status) => takesAddenda({ status }))).toEqual([
      'open',
      'closed',
      'evaluating',
      'decided',
    ]);
    expect(codes(addAddendum({ ...published, status: 'draft' }, addendum, noon))).toEqual([
      'challenge_addendum_not_possible',
    ]);
  });

  it('leaves the dates alone unless they are given', () => {
    const added = addAddendum(published, { ...addendum, sv: ' Nytt. ' }, noon);
    expect(added).toEqual({
      ok: true,
      value: { sv: 'Nytt.', en: 'New.', changes: { deadlineAt: later(30), startAt: later(60) }, deadlineMoved: false },
    });
  });

  it('says the same in both languages when the challenge does', () => {
    expect(codes(addAddendum(published, { ...addendum, sv: '', en: ' ' }, noon))).toEqual([
      'challenge_addendum_text_missing',
      'challenge_addendum_translation_missing',
    ]);
    expect(addAddendum({ ...published, translated: false }, { ...addendum, en: '' }, noon).ok).toBe(true);
  });

  it('moves the deadline later, never earlier, and not once it has passed', () => {
    expect(addAddendum(published, { ...addendum, changes: { deadlineAt: later(40) } }, noon)).toMatchObject({
      ok: true,
      value: { changes: { deadlineAt: later(40) }, deadlineMoved: true },
    });
    expect(codes(addAddendum(published, { ...addendum, changes: { deadlineAt: later(29) } }, noon))).toEqual([
      'challenge_deadline_only_later',
    ]);
    expect(codes(addAddendum(published, { ...addendum, changes: { deadlineAt: later(50) } }, later(31)))).toEqual([
      'challenge_deadline_passed',
    ]);
  });

  it('keeps the start after the deadline', () => {
    expect(codes(addAddendum(published, { ...addendum, changes: { deadlineAt: later(70) } }, noon))).toEqual([
      'challenge_start_before_deadline',
    ]);
    expect(
      addAddendum(published, { ...addendum, changes: { deadlineAt: later(70), startAt: later(90) } }, noon).ok,
    ).toBe(true);
  });
});
