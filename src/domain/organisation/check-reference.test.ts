import { describe, expect, it } from 'vitest';
import { checkReference } from './check-reference';
import { aReference } from './organisation.fixture';

const codesOf = (over: Parameters<typeof aReference>[0]) => {
  const checked = checkReference(aReference(over), 2026);
  return checked.ok ? [] : checked.error.map(({ code }) => code);
};

describe('checkReference', () => {
  it('takes one without year and link, trimmed', () => {
    expect(checkReference(aReference({ title: '  Trygg\n natt ', year: null }), 2026)).toEqual({
      ok: true,
      value: aReference({ year: null }),
    });
  });

  it.each([
    [{ title: ' ' }, 'organisation_reference_title_missing'],
    [{ text: '' }, 'organisation_reference_text_missing'],
    [{ text: 'x'.repeat(8001) }, 'organisation_text_too_long'],
    [{ year: 1899 }, 'organisation_reference_year_invalid'],
    [{ year: 2027 }, 'organisation_reference_year_invalid'],
    [{ url: 'data:text/html,x' }, 'organisation_reference_link_invalid'],
  ])('refuses %j', (over, code) => {
    expect(codesOf(over)).toEqual([code]);
  });
});
