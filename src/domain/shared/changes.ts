/** What a change did to each field that it touched, as JSON. */
export type Changes = Readonly<Record<string, Readonly<{ before: unknown; after: unknown }>>>;

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The fields named in `after` whose values are others than before. Dates become ISO text, what is not there null. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Changes {
  const pairs = Object.keys(after).map(
    (field) => [field, { before: asJson(before[field]), after: asJson(after[field]) }] as const,
  );
  return Object.fromEntries(pairs.filter(([, pair]) => JSON.stringify(pair.before) !== JSON.stringify(pair.after)));
}
