import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChallengeContent } from './challenge';
import { aContent, later, noon, noTexts } from './challenge.fixture';
import { findGaps } from './find-gaps';
import { textFields } from './texts';
import { trackRules, tracks } from './tracks';

const procured = { procurementNumber: 'HH-2027-1', procurementUrl: 'https://upphandling.example.org/1' };
const gaps = (over: Partial<ChallengeContent>) =>
  findGaps(aContent(over), noon).map(({ code, field }) => `${code} ${field}`);

describe('what is missing before review', () => {
  it('is nothing when all is said, on every track', () => {
    const found = tracks.flatMap((track) => gaps({ track, ...procured }));
    expect(found).toEqual([]);
  });

  it('is everything in an empty draft, each with its field', () => {
    const found = gaps({
      texts: { sv: noTexts, en: noTexts },
      themes: [],
      skills: [],
      criteria: [],
      deadlineAt: null,
      startAt: null,
      contactName: ' ',
      contactEmail: '',
    });
    expect(found).toEqual([
      'challenge_text_missing sv.title',
      'challenge_text_missing sv.summary',
      'challenge_text_missing sv.need',
      'challenge_text_missing sv.affected',
      'challenge_text_missing sv.today',
      'challenge_text_missing sv.wishedEffect',
      'challenge_text_missing sv.constraints',
      'challenge_offer_missing sv.offerSite',
      'challenge_theme_missing themes',
      'challenge_skill_missing skills',
      'challenge_criteria_missing criteria',
      'challenge_deadline_missing deadlineOn',
      'challenge_start_missing startOn',
      'challenge_contact_missing contactName',
      'challenge_contact_missing contactEmail',
    ]);
  });

  it('is exactly what its track requires, when one text at a time is left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tracks), fc.constantFrom(...textFields), (track, field) => {
        const { sv } = aContent().texts;
        const found = gaps({
          track,
          ...procured,
          texts: { sv: { ...sv, [field]: ' ' }, en: noTexts },
          criteria: [{ sv: 'Pris', en: '', weight: 100 }],
        });
        const required = ['title', 'summary', 'need', ...trackRules[track].requiredTexts].includes(field);
        expect(found).toEqual(required ? [`challenge_text_missing sv.${field}`] : []);
      }),
    );
  });

  it('is a number and a link on the procurement track', () => {
    expect(gaps({ track: 'procurement', procurementUrl: 'javascript:alert(1)' })).toEqual([
      'challenge_procurement_number_missing procurementNumber',
      'challenge_procurement_link_missing procurementUrl',
    ]);
  });

  it('is a translation that was begun and not finished, and no translation at all is fine', () => {
    const { sv, en } = aContent().texts;
    expect(gaps({ texts: { sv, en: { ...en, today: '' } } })).toEqual(['challenge_translation_missing en.today']);
    expect(gaps({ texts: { sv: { ...sv, known: '' }, en: { ...en, known: '' } } })).toEqual([]);
    expect(gaps({ texts: { sv, en: noTexts }, criteria: [{ sv: 'Pris', en: '', weight: 100 }] })).toEqual([]);
    expect(gaps({ criteria: [{ sv: 'Pris', en: '', weight: 100 }] })).toEqual([
      'challenge_translation_missing criteria.0.en',
    ]);
  });
});

describe('criteria', () => {
  it('add up to 100, and say what they add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (weights) => {
        const criteria = weights.map((weight) => ({ sv: 'Ett', en: 'One', weight }));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const found = findGaps(aContent({ criteria }), noon);
        const wrong = { code: 'challenge_weights_not_100', field: 'criteria', detail: { sum } };
        expect(found).toEqual(sum === 100 ? [] : [wrong]);
      }),
    );
  });

  it('have a name and a weight each', () => {
    const criteria = [
      { sv: 'Pris', en: 'Price', weight: 100 },
      { sv: ' ', en: 'x', weight: 0 },
    ];
    expect(gaps({ criteria })).toEqual([
      'challenge_criterion_unnamed criteria.1.sv',
      'challenge_criterion_without_weight criteria.1.weight',
    ]);
  });
});

describe('dates, themes, skills and contact', () => {
  it('come in order and lie ahead', () => {
    expect(gaps({ deadlineAt: later(-1) })).toEqual(['challenge_deadline_too_soon deadlineOn']);
    expect(gaps({ deadlineAt: later(30), startAt: later(20) })).toEqual(['challenge_start_before_deadline startOn']);
  });

  it('are one to three themes, and at least one skill that is a must', () => {
    expect(gaps({ themes: ['a', 'b', 'c', 'd'] })).toEqual(['challenge_too_many_themes themes']);
    expect(gaps({ skills: [{ skill: 'x', need: 'good' }] })).toEqual(['challenge_must_skill_missing skills']);
  });

  it('need an address that can be written to', () => {
    expect(gaps({ contactEmail: 'annika' })).toEqual(['challenge_email_malformed contactEmail']);
  });
});
