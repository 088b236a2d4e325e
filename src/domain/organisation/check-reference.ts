import { err, ok, type Result } from '../shared/result';
import type { OrganisationRefusal, Reference } from './organisation';
import { parseWebAddress } from './web-address';

/** The longest texts in characters, and the most references that one organisation shows. */
export const referenceLimits = { title: 300, text: 8000, most: 200 } as const;

/**
 * A reference as it may be saved: it has a title and a text, and its year lies between 1900 and `thisYear`. Refuses with
 * every fault at once.
 */
export function checkReference(typed: Reference, thisYear: number): Result<Reference, readonly OrganisationRefusal[]> {
  const title = typed.title.trim().replace(/\s+/g, ' ');
  const text = typed.text.trim();
  const typedUrl = typed.url?.trim() || null;
  const url = typedUrl && parseWebAddress(typedUrl);
  const { year } = typed;
  const faults: OrganisationRefusal[] = [];
  const long = (field: 'title' | 'text', length: number) => {
    const most = referenceLimits[field];
    if (length > most)
      faults.push({ code: 'organisation_text_too_long', field, detail: { most, over: length - most } });
  };
  if (title === '') faults.push({ code: 'organisation_reference_title_missing', field: 'title' });
  if (text === '') faults.push({ code: 'organisation_reference_text_missing', field: 'text' });
  long('title', title.length);
  long('text', text.length);
  if (year !== null && !(Number.isInteger(year) && year >= 1900 && year <= thisYear))
    faults.push({ code: 'organisation_reference_year_invalid', field: 'year', detail: { thisYear } });
  if (typedUrl !== null && url === null) faults.push({ code: 'organisation_reference_link_invalid', field: 'url' });
  return faults.length > 0 ? err(faults) : ok({ language: typed.language, title, text, year, url });
}
