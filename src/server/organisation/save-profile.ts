import { personOf } from '@/domain/access/roles';
import { checkContent } from '@/domain/organisation/check-content';
import { canEdit } from '@/domain/organisation/policy';
import { profileChanges } from '@/domain/organisation/profile-changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { isNumberTaken } from './number-taken';
import { columnsOf, contentOf, contentSelect, linesOf, listKnown } from './organisation-content';
import { type SaveInput, typedContent } from './organisation-input';
import { replaceDraft } from './profile-draft';

const load = async ({ db }: WriteDeps, { id, registrationNumber, themes, skills }: SaveInput) => {
  const found = await db.organisation.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: { ...contentSelect, id: true },
  });
  if (!found) return null;
  const kept = found.themes.map(({ themeKey }) => themeKey);
  const known = await listKnown(db, { themes, skills: skills.map(({ key }) => key), kept });
  return { id, shown: contentOf(found), known, isTaken: await isNumberTaken(db, registrationNumber, id) };
};

/**
 * Shows all that the profile's form holds: from now on it is what others read, search and match, and no draft is left.
 * References are written on their own.
 */
export const saveProfile = defineWrite({
  action: 'organisation.save',
  load,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ shown: { kind }, known, isTaken }, input: SaveInput) => {
    const checked = checkContent(typedContent(kind, input), known);
    const taken = isTaken ? [{ code: 'organisation_number_taken' as const, field: 'registrationNumber' }] : [];
    if (!checked.ok) return err([...checked.error, ...taken]);
    if (taken.length > 0) return err(taken);
    return ok({ id: input.id, version: input.version, content: checked.value });
  },
  save: async (tx, { id, version, content }, { actor, now }) => {
    const by = personOf(actor);
    if (!(await replaceDraft(tx, { id, version, content: null, at: now, by }))) return null;
    const of = { where: { organisationId: id } };
    await tx.organisationText.deleteMany(of);
    await tx.organisationTheme.deleteMany(of);
    await tx.organisationSkill.deleteMany(of);
    await tx.organisation.update({
      where: { id },
      data: { ...columnsOf(content), ...linesOf(content), version: { increment: 1 } },
      select: { id: true },
    });
    return { id, version: version + 1, at: now };
  },
  nounId: ({ id }) => id,
  changes: ({ shown }, { content }) => profileChanges(shown, content),
  tell: ({ id }) => [{ topic: 'organisation.changed', nounId: id }],
});
