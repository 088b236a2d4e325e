import { describe, expect, it } from 'vitest';
import { textFields } from '@/domain/challenge/texts';
import { patchOf } from './draft-values';
import { formSteps } from '@/domain/challenge/steps';
import { stepBeside, stepOfField, stepTexts } from './form-steps';

describe('a step of the form', () => {
  it('saves its own fields and leaves the others alone', () => {
    const values = { 'sv.title': ' Ny rubrik ', 'sv.today': 'Något', track: 'idea', version: '3' };
    expect(patchOf('need', values)).toEqual({ sv: { title: 'Ny rubrik', summary: '', need: '', affected: '' } });
    expect(patchOf('track', values)).toEqual({ track: 'idea' });
    expect(patchOf('check', values)).toEqual({});
  });

  it('empties boxes that are no longer ticked', () => {
    expect(patchOf('skills', { skills: ['fall-detection=good'] })).toEqual({
      themes: [],
      unGoals: [],
      skills: [{ skill: 'fall-detection', need: 'good' }],
    });
  });

  it('drops empty criteria, keeps unfinished ones and their translations', () => {
    const values = {
      'criteria.0.sv': 'Nytta',
      'criteria.0.en': 'Benefit',
      'criteria.0.weight': '60',
      'criteria.1.sv': '',
      'criteria.1.weight': '',
      'criteria.2.sv': 'Pris',
      'criteria.2.weight': '',
    };
    expect(patchOf('criteria', values).criteria).toEqual([
      { sv: 'Nytta', en: 'Benefit', weight: 60 },
      { sv: 'Pris', en: '', weight: 0 },
    ]);
  });

  it('hands on a weight that is no number, to be refused', () => {
    expect(
      patchOf('criteria', { 'criteria.0.sv': 'x', 'criteria.0.weight': 'mycket' }).criteria?.[0]?.weight,
    ).toBeNaN();
  });

  it('takes dates away when they are emptied, and the procurement only where it is asked for', () => {
    const values = { deadlineOn: '', startOn: '2027-03-03', contactName: 'A', contactEmail: 'b' };
    expect(patchOf('dates', values)).toEqual({ ...values, deadlineOn: null });
  });
});

describe('the steps', () => {
  it('ask for every Swedish text exactly once', () => {
    expect(formSteps.flatMap((step) => stepTexts(step)).sort()).toEqual([...textFields].sort());
  });

  it('know where each field is', () => {
    expect(
      ['sv.title', 'sv.offerData', 'en.title', 'criteria', 'criteria.1.en', 'startOn', 'track'].map(stepOfField),
    ).toEqual(['need', 'offer', 'english', 'criteria', 'english', 'dates', 'track']);
    expect([stepBeside('track', -1), stepBeside('track', 1), stepBeside('check', 1)]).toEqual([null, 'need', null]);
  });
});
