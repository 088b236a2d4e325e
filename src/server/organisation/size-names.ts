import type { Size } from '@/domain/organisation/organisation.fields';
import type { OrganisationSize } from '../adapters/db/generated/client';

const stored = { '1-9': 's1_9', '10-49': 's10_49', '50-249': 's50_249', '250+': 's250' } as const satisfies Record<
  Size,
  OrganisationSize
>;
const read = Object.fromEntries(Object.entries(stored).map(([size, name]) => [name, size])) as Record<
  OrganisationSize,
  Size
>;

/** The database's word for a size ("1-9" is no name there). */
export const toStoredSize = (size: Size | null): OrganisationSize | null => size && stored[size];
/** The domain's word for a stored size. */
export const sizeOf = (size: OrganisationSize): Size => read[size];
/** The same where none may be said. */
export const fromStoredSize = (size: OrganisationSize | null): Size | null => size && read[size];
