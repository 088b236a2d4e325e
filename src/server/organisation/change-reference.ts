import { checkReference } from '@/domain/organisation/check-reference';
import type { Reference } from '@/domain/organisation/organisation';
import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadReferences, organisationChanged } from './load-references';

type Input = Reference & Readonly<{ id: string; version: number; referenceId: string }>;

/** Changes a reference of the organisation. */
export const changeReference = defineWrite({
  action: 'organisation.change_reference',
  load: loadReferences,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ references }, { id, version, referenceId, ...typed }: Input, { now }) => {
    if (!references.some((one) => one.id === referenceId)) return err([{ code: 'organisation_reference_gone' }]);
    const checked = checkReference(typed, now.getUTCFullYear());
    return checked.ok ? ok({ id, version, referenceId, reference: checked.value }) : checked;
  },
  save: async (tx, { id, version, referenceId, reference }) => {
    const saved = await saveVersion(tx.organisation, { id, version }, {});
    if (!saved) return null;
    await tx.reference.update({ where: { id: referenceId }, data: reference, select: { id: true } });
    return { ...saved, referenceId };
  },
  nounId: ({ id }) => id,
  tell: organisationChanged,
});
