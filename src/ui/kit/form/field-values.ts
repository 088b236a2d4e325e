import {
  emptyValue,
  type Field,
  type Fields,
  type GivenIn,
  inputName,
  type TypedFields,
  type ValuesOf,
  writtenValue,
} from '@/domain/shared/fields';
import { type FormValues, textOf } from '../form-state';

/** What a form shows of a noun's values, under the names of its controls. */
export const shownValues = <T extends Fields>(fields: T, values: ValuesOf<T>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      inputName(name, field),
      writtenValue(values[name] as string | number | Date | null),
    ]),
  );

/** What a form gave: only the fields that it had. What cannot be read as a number is handed on, to be refused. */
export function givenValues<T extends Fields>(fields: Partial<T>, values: FormValues): GivenIn<T> {
  const given = Object.entries(fields as Fields)
    .map(([name, field]) => [inputName(name, field), field] as const)
    .filter(([input]) => input in values)
    .map(([input, field]) => [input, givenValue(field, textOf(values, input))]);
  return Object.fromEntries(given) as GivenIn<T>;
}

/**
 * What a form gave of all its fields: one that it lacked is empty, a word that is none of the choices is as if nothing
 * were chosen, and what cannot be read as a number is one too small to be taken.
 */
export const typedValues = <T extends TypedFields>(fields: T, values: FormValues): ValuesOf<T> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typedValue(field, textOf(values, name))]),
  ) as ValuesOf<T>;

function typedValue(field: TypedFields[string], text: string): string | number | null {
  if (field.kind === 'choice') return field.choices.includes(text) ? text : emptyValue(field);
  if (text === '') return emptyValue(field);
  if (field.kind !== 'whole') return text;
  const number = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : field.min - 1;
}

function givenValue(field: Field, text: string): string | number | null | undefined {
  if (field.kind === 'day') return text || null;
  if (field.kind === 'whole') return text === '' ? null : Number(text.replaceAll(/\s/g, ''));
  // A word that is none of the choices is as if nothing were chosen.
  if (field.kind === 'choice') return field.choices.includes(text) ? text : undefined;
  return text;
}
