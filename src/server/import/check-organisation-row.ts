import { checkContent } from '@/domain/organisation/check-content';
import { checkReference, referenceLimits } from '@/domain/organisation/check-reference';
import type { OrganisationContent, OrganisationRefusal, Reference } from '@/domain/organisation/organisation';
import { err, ok, type Result } from '@/domain/shared/result';
import { contentOfRow, type OrganisationRow } from './organisation-row';
import { type KnownKeys, unknownKeys } from './row-checks';
import { faultOf } from './row-faults';

/** What a row may become: the same as what a form saves, with its references. */
export type CheckedOrganisation = Readonly<{ content: OrganisationContent; references: readonly Reference[] }>;
type Fault = ReturnType<typeof faultOf>;
type Around = Readonly<{
  known: KnownKeys;
  now: Date;
  /** What stands here under the same external id. */
  existing: Readonly<{ content: OrganisationContent }> | undefined;
}>;

/** The row by the rules of the forms. */
export function checkOrganisationRow(
  row: OrganisationRow,
  { known, now, existing }: Around,
): Result<CheckedOrganisation, readonly Fault[]> {
  const keys = { themes: row.themes, skills: row.skills.map(({ key }) => key) };
  const strangers = unknownKeys(known, { ...keys, kept: existing?.content.themes ?? [] });
  // Each unknown key is told by its name; the domain would only say that there are some.
  const content = checkContent(contentOfRow(row), { themes: new Set(keys.themes), skills: new Set(keys.skills) });
  const references = row.references.map((reference) => checkReference(reference, now.getUTCFullYear()));
  const faults: Fault[] = [
    ...strangers,
    ...(content.ok ? [] : content.error.map(faultOf)),
    ...references.flatMap((reference, at) => (reference.ok ? [] : reference.error.map((one) => inReference(at, one)))),
  ];
  if (row.references.length > referenceLimits.most)
    faults.push({ field: 'references', sentence: `are too many: ${referenceLimits.most} at most` });
  if (existing && existing.content.kind !== row.kind)
    faults.push({ field: 'kind', sentence: `is ${existing.content.kind} here, and a kind is set once and for all` });
  if (faults.length > 0 || !content.ok) return err(faults);
  return ok({ content: content.value, references: references.flatMap((one) => (one.ok ? [one.value] : [])) });
}

const inReference = (at: number, refusal: OrganisationRefusal): Fault =>
  faultOf({ ...refusal, field: `references.${at}.${refusal.field ?? ''}` });
