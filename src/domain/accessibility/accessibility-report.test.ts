import { describe, expect, it } from 'vitest';
import { decideReport } from './accessibility-report';

describe('a report of an accessibility problem', () => {
  it('needs nothing but the problem', () => {
    expect(decideReport({ page: '', problem: ' Knappen läses inte upp. ', contact: ' ' })).toEqual({
      ok: true,
      value: { page: '', problem: 'Knappen läses inte upp.', contact: null },
    });
  });

  it('is refused without a problem, at its field', () => {
    expect(decideReport({ page: '/sv', problem: ' \n', contact: '' })).toEqual({
      ok: false,
      error: { code: 'accessibility_problem_missing', field: 'problem' },
    });
  });
});
