import { describe, expect, it } from 'vitest';
import { decideReport } from './accessibility-report';

describe('a report of an accessibility problem', () => {
  it('needs nothing but the problem', () => {
    expect(decideReport({ page: '', problem: ' Knappen läses inte upp. ', contact: ' ' }, 0)).toEqual({
      ok: true,
      value: { page: '', problem: 'Knappen läses inte upp.', contact: null },
    });
  });

  it('is refused without a problem, at its field', () => {
    expect(decideReport({ page: '/sv', problem: ' \n', contact: '' }, 0)).toEqual({
      ok: false,
      error: { code: 'accessibility_problem_missing', field: 'problem' },
    });
  });

  it('is refused when a machine floods the form, and not before', () => {
    const asked = { page: '', problem: 'Hej', contact: '' };
    expect(decideReport(asked, 29).ok).toBe(true);
    expect(decideReport(asked, 30)).toEqual({ ok: false, error: { code: 'too_many_requests' } });
  });
});
