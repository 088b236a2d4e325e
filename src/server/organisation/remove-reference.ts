import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadReferences, organisationChanged } from './load-references';

type Input = Readonly<{ id: string; version: number; referenceId: string }>;

/** Takes a reference away. */
export const removeReference = defineWrite({
  action: 'organisation.remove_reference',
  load: loadReferences,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ references }, input: Input) =>
    references.some((one) => one.id === input.referenceId) ? ok(input) : err({ code: 'organisation_reference_gone' }),
  save: async (tx, { id, version, referenceId }) => {
    const saved = await saveVersion(tx.organisation, { id, version }, {});
    if (!saved) return null;
    await tx.reference.deleteMany({ where: { id: referenceId, organisationId: id } });
    return saved;
  },
  nounId: ({ id }) => id,
  tell: organisationChanged,
});
