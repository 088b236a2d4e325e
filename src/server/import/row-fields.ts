import { z } from 'zod';
import { cityDay, endOfCityDay, startOfCityDay } from '@/domain/shared/city-day';
import type { Field, Fields, TypedFields, ValuesOf } from '@/domain/shared/fields';

/** In CSV a list is "a; b; c", and a pair in it "key=value"; in JSON it is a list already. */
const split = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/[;|]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : (value ?? []);

export const text = (max: number) => z.string().trim().max(max);
export const keyList = (max: number) => z.preprocess(split, z.array(text(120).min(1)).max(max));

const pair = (name: string) => (value: unknown) => {
  if (typeof value !== 'string') return value;
  const [key, second] = value.split('=', 2);
  return second === undefined ? { key } : { key, [name]: second };
};

/** Skills with what they carry (`level` or `need`), as "key=expert" in CSV. */
export const skillList = <T extends z.ZodType>(name: string, second: T) =>
  z.preprocess(
    (value) => (split(value) as unknown[]).map(pair(name)),
    z.array(z.object({ key: text(120).min(1), [name]: second })).max(60),
  ) as unknown as z.ZodType<{ key: string; [name: string]: string }[]>;

const relative = /^([+-]\d{1,4})d$/;
const dayLater = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A moment, or a day of the city: "2027-07-01", or "+40d" and "-12d" counted from the city's day of the import. A day
 * means its first minute or, for a deadline, its last one (23:59), in summer and winter time alike.
 */
export const moment = (now: Date, of: 'start' | 'end' = 'start') => {
  const atDay = of === 'end' ? endOfCityDay : startOfCityDay;
  return z
    .union(
      [
        z.iso.datetime({ offset: true }).transform((value) => new Date(value)),
        z.iso.date().transform(atDay),
        z
          .string()
          .regex(relative)
          .transform((value) => atDay(dayLater(cityDay(now), Number(relative.exec(value)?.[1] ?? 0)))),
      ],
      'is not a date: write 2027-07-01, or +40d for forty days from now',
    )
    .nullable()
    .default(null);
};

/** Web addresses only: an imported `javascript:` would run on the page that shows it. */
const webAddress = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

function rowField(field: Field, now: Date): z.ZodType {
  switch (field.kind) {
    case 'line':
      return field.nullable ? text(field.max).nullable().default(null) : text(field.max).default('');
    case 'text':
      return text(field.max).default('');
    case 'link':
      return webAddress.max(field.max).nullable().default(null);
    case 'day':
      return moment(now, field.moment);
    case 'whole':
      return z.coerce.number().int().min(field.min).max(field.max).nullable().default(null);
    case 'choice':
      return field.nullable ? z.enum(field.choices).nullable().default(null) : z.enum(field.choices);
  }
}

/** The columns of a noun as a row has them, under the names of the columns. */
export const rowFields = <T extends Fields>(fields: T, now: Date) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, rowField(field, now)])) as {
    [Name in keyof T]: z.ZodType<ValuesOf<T>[Name]>;
  };

function looseField(field: TypedFields[string]): z.ZodType {
  switch (field.kind) {
    case 'line':
      return field.nullable ? z.string().trim().nullable().default(null) : z.string().trim().default('');
    case 'text':
      return z.string().trim().default('');
    case 'link':
      return z.string().trim().nullable().default(null);
    case 'whole':
      return z.coerce.number().nullable().default(null);
    case 'choice':
      return field.nullable ? z.enum(field.choices).nullable().default(null) : z.enum(field.choices);
  }
}

/** The same where the domain judges what a row has, as it judges a form: how long, how many, which addresses. */
export const looseRow = <T extends TypedFields>(fields: T) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, looseField(field)])) as {
    [Name in keyof T]: z.ZodType<ValuesOf<T>[Name], ValuesOf<T>[Name] | undefined>;
  };

/** One sentence for one fault of a row. */
export const rowSentence = (issue: z.core.$ZodIssue): Readonly<{ field: string; sentence: string }> => ({
  field: issue.path.join('.'),
  sentence: issue.message,
});
