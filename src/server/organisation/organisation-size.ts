import type { OrganisationSize as Stored } from '../adapters/db/generated/enums';

/** Number of employees as the domain says it; the database's enum cannot begin with a digit. */
const stored = { '1-9': 's1_9', '10-49': 's10_49', '50-249': 's50_249', '250+': 's250' } as const satisfies Record<
  string,
  Stored
>;
type Size = keyof typeof stored;
const said = Object.fromEntries(Object.entries(stored).map(([size, name]) => [name, size])) as Record<Stored, Size>;

export const storedSize = (size: Size): Stored => stored[size];
export const sizeOf = (name: Stored): Size => said[name];
