import { cityDay, endOfCityDay, startOfCityDay } from './city-day';

/** One line of text, trimmed. With nothing written it is '', or null when it is `nullable`. */
export type LineField = Readonly<{
  kind: 'line';
  max: number;
  nullable?: true;
  autoComplete?: 'name' | 'email' | 'organization';
  inputMode?: 'url';
}>;
/** Running text, trimmed; '' when nothing is written. `rows` is how tall its box is in a form. */
export type TextField = Readonly<{ kind: 'text'; max: number; rows: number }>;
/** The address of a page on the web (http or https); null when there is none. */
export type LinkField = Readonly<{ kind: 'link'; max: number }>;
/** A day of the city, kept as its first or its last minute. `input` is its name where it is given as "2027-03-03". */
export type DayField = Readonly<{ kind: 'day'; moment: 'start' | 'end'; input: string }>;
/** A whole number; null when nothing is said. `stepped`: a small one, which a form's box counts up and down. */
export type WholeField = Readonly<{ kind: 'whole'; min: number; max: number; stepped?: true }>;
/** One of a few words; null when nothing is said and it is `nullable`. `open`: a form shows all of them at once. */
export type ChoiceField = Readonly<{ kind: 'choice'; choices: readonly string[]; nullable?: true; open?: true }>;

export type Field = LineField | TextField | LinkField | DayField | WholeField | ChoiceField;
/** What a noun holds one of: each field under the name of its column. Lists and texts in two languages stand beside. */
export type Fields = Readonly<Record<string, Field>>;

/** Fields that are kept as they are typed; a day is not. */
export type TypedFields = Readonly<Record<string, Exclude<Field, DayField>>>;

/** What a field holds, in the domain and in the database alike. */
type ValueOf<F> = F extends { kind: 'choice'; choices: readonly (infer Choice)[] }
  ? Choice | (F extends { nullable: true } ? null : never)
  : F extends { kind: 'day' }
    ? Date | null
    : F extends { kind: 'whole' }
      ? number | null
      : F extends { kind: 'link' } | { nullable: true }
        ? string | null
        : string;
export type ValuesOf<T extends Fields> = { readonly [Name in keyof T]: ValueOf<T[Name]> };

/** What a caller gives: a day as "2027-03-03" and under its own name, and '' where a line is emptied. */
export type GivenOf<F> = F extends { kind: 'day' }
  ? string | null
  : F extends { kind: 'line' | 'text' | 'link' }
    ? string
    : ValueOf<F>;
export type InputName<Name, F> = F extends { input: infer Input extends string } ? Input : Name;
export type GivenIn<T extends Fields> = {
  readonly [Name in keyof T as InputName<Name, T[Name]>]?: GivenOf<T[Name]> | undefined;
};

/** The name under which a field is given: its own, or that of its day. */
export const inputName = (name: string, field: Field): string => (field.kind === 'day' ? field.input : name);

/** The columns to read. */
export const columnsOf = <T extends Fields>(fields: T) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, true])) as { [Name in keyof T]: true };

/** The values of these fields and nothing else of what holds them. */
export const pickFields = <T extends Fields>(fields: T, from: ValuesOf<T>): ValuesOf<T> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, from[name]])) as ValuesOf<T>;

/** The values before anything is said; a choice that must be made is its first. */
export const emptyValues = <T extends Fields>(fields: T): ValuesOf<T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)])) as ValuesOf<T>;

/** The same for one field. */
export function emptyValue(field: Field): string | null {
  if (field.kind === 'text' || (field.kind === 'line' && !field.nullable)) return '';
  return field.kind === 'choice' && !field.nullable ? (field.choices[0] ?? null) : null;
}

/** The values that were given, ready to be saved; what was left out is left out. */
export const valuesGiven = <T extends Fields>(fields: T, given: GivenIn<T>): Partial<ValuesOf<T>> => {
  const held = given as Readonly<Record<string, string | number | null | undefined>>;
  const named = Object.entries(fields).flatMap(([name, field]) => {
    const value = held[inputName(name, field)];
    return value === undefined ? [] : [[name, valueGiven(field, value)] as const];
  });
  return Object.fromEntries(named) as Partial<ValuesOf<T>>;
};

function valueGiven(field: Field, given: string | number | null): string | number | Date | null {
  if (given === null || typeof given === 'number') return given;
  if (field.kind === 'day') return given === '' ? null : dayMoment(field, given);
  const isNullable = field.kind === 'link' || (field.kind === 'line' && field.nullable);
  return given === '' && isNullable ? null : given;
}

/** The moment that a day ("2027-03-03") stands for in this field. */
export const dayMoment = ({ moment }: DayField, day: string): Date =>
  moment === 'end' ? endOfCityDay(day) : startOfCityDay(day);

/** A value as it is written in a form: a day as "2027-03-03", nothing as ''. */
export const writtenValue = (value: string | number | Date | null): string =>
  value === null ? '' : value instanceof Date ? cityDay(value) : String(value);
