import { describe, expect, it } from 'vitest';
import { visitor } from '../access/actor';
import { aMembership, aPerson, atTheCentre } from '../access/actor.fixture';
import { canEditThemes, checkRetiring, checkTheme } from './theme';

const theme = { sv: 'Skola', en: 'Schools', textSv: 'Lärande.', textEn: 'Learning.' };
const codes = (over: Partial<typeof theme>, others: { sv: string; en: string }[] = []) => {
  const checked = checkTheme({ ...theme, ...over }, others);
  return checked.ok ? [] : checked.error.map(({ code, field }) => `${code} ${field}`);
};

describe('checkTheme', () => {
  it('takes a theme said in both languages', () => {
    expect(checkTheme({ ...theme, sv: '  Skola  ' }, [{ sv: 'Klimat', en: 'Climate' }])).toEqual({
      ok: true,
      value: theme,
    });
  });

  it('says every fault', () => {
    expect(codes({ sv: ' ', textEn: '' })).toEqual(['theme_name_missing sv', 'theme_text_missing textEn']);
    expect(codes({ textSv: 'x'.repeat(501) })).toEqual(['theme_too_long textSv']);
    expect(codes({}, [{ sv: 'SKOLA', en: 'x' }])).toEqual(['theme_name_taken sv']);
  });
});

it('retires a theme unless it is the last one, and takes it back', () => {
  expect(checkRetiring({ retired: false }, true, 1)).toEqual({ ok: true, value: true });
  expect(checkRetiring({ retired: true }, false, 0)).toEqual({ ok: true, value: false });
  expect(checkRetiring({ retired: false }, true, 0)).toMatchObject({ error: { code: 'theme_last_one' } });
  expect(checkRetiring({ retired: true }, true, 3)).toMatchObject({ error: { code: 'theme_already_so' } });
});

it('is edited by coordinators and administrators', () => {
  const others = [
    visitor,
    aPerson({ memberships: [aMembership('u', ['owner'], 'department')] }),
    atTheCentre('adviser'),
  ];
  expect(others.some(canEditThemes)).toBe(false);
  expect([atTheCentre('coordinator'), atTheCentre('administrator')].every(canEditThemes)).toBe(true);
});
