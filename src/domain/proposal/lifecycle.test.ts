import { describe, expect, it } from 'vitest';
import { later, noon } from '../challenge/challenge.fixture';
import { answer, isEditable, isRoutable, isWithdrawable, route, saveText, start, submit, withdraw } from './lifecycle';
import { endOfDayAfter } from './promises';
import { proposalStatuses } from './proposal';
import { aProposal, aProposalText, aRoutedUnit } from './proposal.fixture';

const refused = (...codes: string[]) => ({ ok: false, error: codes.map((code) => ({ code })) });

it('is begun by solvers, residents too, and by no unit of the city', () => {
  expect(start('private_person').ok).toBe(true);
  expect(start('academia').ok).toBe(true);
  expect(start('city_company')).toEqual(refused('proposal_solvers_only'));
});

describe('handing in', () => {
  const draft = aProposal({ status: 'draft' });
  it('sets the day by which a coordinator has sent it on: the whole of the seventh day', () => {
    const done = submit(draft, aProposalText(), noon);
    expect(done).toMatchObject({ ok: true, value: { submittedAt: noon } });
    // 8 February, 23:59 in Stockholm.
    expect(done.ok && done.value.nextStepAt.toISOString()).toBe('2027-02-08T22:59:00.000Z');
  });

  it('says all that is missing, and more chosen than fits', () => {
    const bare = aProposalText({ title: ' ', idea: '', ask: '', evidence: '', themes: [] });
    expect(submit(draft, bare, noon)).toMatchObject({
      ok: false,
      error: [{ field: 'title' }, { field: 'idea' }, { field: 'ask' }, { code: 'proposal_theme_missing' }],
    });
    const many = aProposalText({ themes: ['a', 'b', 'c', 'd'], wishedUnits: ['1', '2', '3', '4', '5', '6'] });
    expect(saveText(draft, many)).toMatchObject({ error: [{ field: 'themes' }, { field: 'wishedUnits' }] });
  });

  it('is done once: what is handed in is a record', () => {
    for (const status of proposalStatuses.filter((one) => one !== 'draft')) {
      const proposal = aProposal({ status });
      expect(isEditable(proposal)).toBe(false);
      expect(saveText(proposal, aProposalText())).toEqual(refused('proposal_already_handed_in'));
      expect(submit(proposal, aProposalText(), noon)).toEqual(refused('proposal_already_handed_in'));
    }
  });
});

describe('taking back', () => {
  it('is possible until it is answered', () => {
    expect(proposalStatuses.filter((status) => isWithdrawable({ status }))).toEqual(['submitted', 'routed']);
    expect(withdraw(aProposal(), noon)).toEqual({ ok: true, value: { withdrawnAt: noon } });
    expect(withdraw(aProposal({ status: 'draft' }), noon)).toEqual(refused('proposal_not_handed_in'));
    expect(withdraw(aProposal({ status: 'answered' }), noon)).toEqual(refused('proposal_already_answered'));
    expect(withdraw(aProposal({ status: 'withdrawn' }), noon)).toEqual(refused('proposal_withdrawn'));
  });
});

describe('routing', () => {
  const to = { unitIds: ['unit-1', 'unit-2', 'unit-1'], answerBy: later(21) };
  it('asks each unit once, and a unit that has it already not again', () => {
    expect(route(aProposal(), to, noon)).toMatchObject({ value: { unitIds: ['unit-1', 'unit-2'], routedAt: noon } });
    const routed = aProposal({ status: 'routed', routed: [aRoutedUnit('unit-1')] });
    expect(route(routed, to, noon)).toMatchObject({ value: { unitIds: ['unit-2'] } });
    expect(route(routed, { ...to, unitIds: ['unit-1'] }, noon)).toMatchObject({
      error: [{ code: 'proposal_already_routed_there' }],
    });
  });

  it('needs a unit and a day to come, at most sixty days away', () => {
    const code = (answerBy: Date | null) => {
      const done = route(aProposal(), { unitIds: ['unit-1'], answerBy }, noon);
      return done.ok ? null : done.error[0]?.code;
    };
    expect(code(later(1))).toBeNull();
    expect(code(null)).toBe('proposal_answer_by_missing');
    expect(code(noon)).toBe('proposal_answer_by_too_soon');
    expect(code(endOfDayAfter(noon, 60))).toBeNull();
    expect(code(endOfDayAfter(noon, 61))).toBe('proposal_answer_by_too_late');
    expect(route(aProposal(), { unitIds: [], answerBy: null }, noon)).toMatchObject({ error: { length: 2 } });
  });

  it('is for what is received and not taken back', () => {
    expect(proposalStatuses.filter((status) => isRoutable({ status }))).toEqual(['submitted', 'routed', 'answered']);
    expect(route(aProposal({ status: 'draft' }), to, noon)).toEqual(refused('proposal_not_handed_in'));
    expect(route(aProposal({ status: 'withdrawn' }), to, noon)).toEqual(refused('proposal_withdrawn'));
  });
});

describe('answering', () => {
  const both = aProposal({ status: 'routed', routed: [aRoutedUnit('unit-1'), aRoutedUnit('unit-2')] });
  const yes = { unitId: 'unit-1', answer: 'interested', reason: '' } as const;
  it('is complete when the last unit has answered', () => {
    expect(answer(both, yes, noon)).toMatchObject({ value: { status: 'routed', answeredAt: noon } });
    const one = aRoutedUnit('unit-2', { answer: 'no', answeredAt: noon });
    expect(answer({ ...both, routed: [aRoutedUnit('unit-1'), one] }, yes, noon)).toMatchObject({
      value: { status: 'answered' },
    });
  });

  it('takes a reason for a no', () => {
    const no = { ...yes, answer: 'no', reason: '  ' } as const;
    expect(answer(both, no, noon)).toEqual({
      ok: false,
      error: [{ code: 'proposal_reason_missing', field: 'reason' }],
    });
    expect(answer(both, { ...no, reason: ' Vi har redan ett sådant test. ' }, noon)).toMatchObject({
      value: { reason: 'Vi har redan ett sådant test.' },
    });
  });

  it('is given once, by a unit that was asked, to what is not taken back', () => {
    expect(answer(both, { ...yes, unitId: 'unit-9' }, noon)).toEqual(refused('proposal_not_routed_here'));
    const done = { ...both, routed: [aRoutedUnit('unit-1', { answer: 'no', answeredAt: noon })] };
    expect(answer(done, yes, noon)).toEqual(refused('proposal_already_answered'));
    expect(answer({ ...both, status: 'withdrawn' }, yes, noon)).toEqual(refused('proposal_withdrawn'));
  });
});
