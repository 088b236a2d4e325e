import { checkContent } from '@/domain/organisation/check-content';
import type { OrganisationContent } from '@/domain/organisation/organisation';
import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { isNumberTaken } from './number-taken';
import { columnsOf, linesOf, listKnown } from './organisation-content';
import type { SaveInput } from './organisation-input';

const load = async ({ db }: WriteDeps, { id, registrationNumber, themes, skills }: SaveInput) => {
  const found = await db.organisation.findUnique({
    where: { id },
    select: { id: true, kind: true, themes: { select: { themeKey: true } } },
  });
  if (!found) return null;
  const standing = found.themes.map(({ themeKey }) => themeKey);
  const known = await listKnown(db, { themes, skills: skills.map(({ key }) => key), standing });
  return { id, kind: found.kind, known, isTaken: await isNumberTaken(db, registrationNumber, id) };
};

const typedOf = (kind: OrganisationContent['kind'], input: SaveInput): OrganisationContent => ({
  kind,
  name: input.name,
  registrationNumber: input.registrationNumber,
  website: input.website,
  place: input.place,
  size: input.size,
  maturity: input.maturity,
  capacityMonths: input.capacityMonths,
  texts: { sv: input.sv, en: input.en },
  themes: input.themes,
  skills: input.skills.map(({ key, level }) => ({ skill: key, level })),
});

/** Saves all that the profile's form holds; references are written on their own. The kind is set once and for all. */
export const saveProfile = defineWrite({
  action: 'organisation.save',
  load,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ kind, known, isTaken }, input: SaveInput) => {
    const checked = checkContent(typedOf(kind, input), known);
    const taken = isTaken ? [{ code: 'organisation_number_taken' as const, field: 'registrationNumber' }] : [];
    if (!checked.ok) return err([...checked.error, ...taken]);
    if (taken.length > 0) return err(taken);
    return ok({ id: input.id, version: input.version, content: checked.value });
  },
  save: async (tx, { id, version, content }, { now }) => {
    const { count } = await tx.organisation.updateMany({
      where: { id, version },
      data: { ...columnsOf(content), version: { increment: 1 } },
    });
    if (count === 0) return null;
    const of = { where: { organisationId: id } };
    await tx.organisationText.deleteMany(of);
    await tx.organisationTheme.deleteMany(of);
    await tx.organisationSkill.deleteMany(of);
    await tx.organisation.update({ where: { id }, data: linesOf(content), select: { id: true } });
    return { id, version: version + 1, at: now };
  },
  nounId: ({ id }) => id,
  tell: ({ id }) => [{ topic: 'organisation.changed', nounId: id }],
});
