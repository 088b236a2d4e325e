import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maturities as matchMaturities, skillLevels as matchLevels } from '../match/match';
import { checkContent } from './check-content';
import { type OrganisationContent, skillLevels } from './organisation';
import { maturities, organisationFields } from './organisation.fields';
import { someContent } from './organisation.fixture';

const known = { themes: new Set(['care', 'safety']), skills: new Set(['fall-detection', 'sensors']) };
const codesOf = (over: Partial<OrganisationContent>) => {
  const checked = checkContent(someContent(over), known);
  return checked.ok ? [] : checked.error.map(({ code, field }) => `${code} ${field}`);
};
const texts = (sv: string) => ({ sv: { summary: sv, offer: '' }, en: { summary: '', offer: '' } });

describe('checkContent', () => {
  it('takes a full profile and a nearly empty one', () => {
    expect(codesOf({})).toEqual([]);
    const bare = { place: null, size: null, maturity: null, capacityMonths: null, themes: [], skills: [] };
    expect(codesOf({ ...bare, texts: texts('') })).toEqual([]);
  });

  it.each([
    [{ name: '  ' }, 'organisation_name_missing name'],
    [{ name: 'x'.repeat(201) }, 'organisation_text_too_long name'],
    [{ texts: texts('x'.repeat(2001)) }, 'organisation_text_too_long sv.summary'],
    [{ registrationNumber: '556016-0681' }, 'organisation_number_invalid registrationNumber'],
    [
      { kind: 'private_person' as const, registrationNumber: '556016-0680' },
      'organisation_number_not_for_person registrationNumber',
    ],
    [{ website: 'javascript:alert(1)' }, 'organisation_website_invalid website'],
    [{ capacityMonths: 61 }, 'organisation_capacity_invalid capacityMonths'],
    [{ capacityMonths: 1.5 }, 'organisation_capacity_invalid capacityMonths'],
    [{ themes: ['nowhere'] }, 'organisation_theme_unknown themes'],
    [{ skills: [{ skill: 'magic', level: 'expert' as const }] }, 'organisation_skill_unknown skills'],
  ])('refuses %j', (over, code) => {
    expect(codesOf(over)).toEqual([code]);
  });

  it('says every fault at once', () => {
    expect(codesOf({ name: '', website: 'x', capacityMonths: -1 })).toHaveLength(3);
  });

  it('stores numbers and addresses in one form', () => {
    const checked = checkContent(someContent({ registrationNumber: ' 556016-0680 ', website: 'exempel.se' }), known);
    expect(checked).toMatchObject({
      ok: true,
      value: { registrationNumber: '5560160680', website: 'https://exempel.se' },
    });
  });

  it('keeps each theme and skill once, and what it gives back may be saved again unchanged', () => {
    const content = fc.record({
      name: fc.string({ minLength: 1, maxLength: organisationFields.name.max }).filter((name) => name.trim() !== ''),
      place: fc.option(fc.string({ maxLength: organisationFields.place.max })),
      themes: fc.array(fc.constantFrom('care', 'safety')),
      skills: fc.array(
        fc.record({ skill: fc.constantFrom('fall-detection', 'sensors'), level: fc.constantFrom(...skillLevels) }),
      ),
    });
    fc.assert(
      fc.property(content, (over) => {
        const once = checkContent(someContent(over), known);
        if (!once.ok) throw new Error('what was typed is within the limits');
        expect(checkContent(once.value, known)).toEqual(once);
        expect(new Set(once.value.themes).size).toBe(once.value.themes.length);
        expect(new Set(once.value.skills.map(({ skill }) => skill)).size).toBe(once.value.skills.length);
      }),
    );
  });
});

it('says levels and maturities with the words of the ranker', () => {
  expect(skillLevels).toEqual(matchLevels);
  expect(maturities).toEqual(matchMaturities);
});
