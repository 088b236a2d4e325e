import { expect, it } from 'vitest';
import { emptyValues, type Field } from '@/domain/shared/fields';
import { shownValues, typedValues } from './field-values';

const fields = {
  language: { kind: 'choice', choices: ['sv', 'en'] },
  size: { kind: 'choice', choices: ['1-9', '250+'], nullable: true },
  title: { kind: 'line', max: 160 },
  place: { kind: 'line', max: 120, nullable: true },
  plan: { kind: 'text', max: 4000, rows: 4 },
  months: { kind: 'whole', min: 0, max: 60 },
} as const satisfies Record<string, Field>;

it('a form that has every field gives what was typed in it, and shows what is saved', () => {
  const typed = { language: 'en', size: '250+', title: 'Hej', place: 'Lund', plan: 'Först.\nSedan.', months: '2' };
  expect(typedValues(fields, typed)).toEqual({ ...typed, months: 2 });
  expect(shownValues(fields, typedValues(fields, typed))).toEqual(typed);
});

it('what a form lacks is empty, and a word that is none of the choices is as if none were chosen', () => {
  const nothing = { language: 'sv', size: null, title: '', place: null, plan: '', months: null };
  expect(emptyValues(fields)).toEqual(nothing);
  expect(typedValues(fields, {})).toEqual(nothing);
  expect(typedValues(fields, { language: 'xx', size: '__proto__', place: '' })).toEqual(nothing);
});

it('what cannot be read as a number is handed on to be refused, not swallowed', () => {
  expect(typedValues(fields, { months: 'snart' }).months).toBe(-1);
  expect(typedValues(fields, { months: '2,5' }).months).toBe(2.5);
});
