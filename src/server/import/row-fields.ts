import { z } from 'zod';

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

/** "+40d" and "-12d" are days from the day of the import, at 23:59 Swedish winter time for what lies ahead. */
const relative = /^([+-]\d{1,4})d$/;
export const moment = (now: Date) =>
  z
    .union([
      z.iso.datetime({ offset: true }).transform((value) => new Date(value)),
      z.iso.date().transform((value) => new Date(`${value}T22:59:00Z`)),
      z
        .string()
        .regex(relative)
        .transform((value) => {
          const days = Number(relative.exec(value)?.[1] ?? 0);
          const at = new Date(now.getTime() + days * 86_400_000);
          at.setUTCHours(days < 0 ? 8 : 22, days < 0 ? 0 : 59, 0, 0);
          return at;
        }),
    ])
    .nullable()
    .default(null);

/** Web addresses only: an imported `javascript:` would run on the page that shows it. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .nullable()
  .default(null);

/** One sentence for one fault of a row. */
export const rowSentence = (issue: z.core.$ZodIssue): Readonly<{ field: string; sentence: string }> => ({
  field: issue.path.join('.'),
  sentence: issue.message,
});
