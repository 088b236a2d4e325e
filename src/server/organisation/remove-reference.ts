import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { countUp, loadReferences, organisationChanged } from './load-references';

type Input = Readonly<{ id: string; version: number; referenceId: string }>;

/** Takes a reference away. */
export const removeReference = defineWrite({
  action: 'organisation.remove_reference',
  load: loadReferences,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ references }, input: Input) =>
    references.some((one) => one.id === input.referenceId) ? ok(input) : err({ code: 'organisation_reference_gone' }),
  save: async (tx, { id, version, referenceId }) => {
    if (!(await countUp(tx, { id, version }))) return null;
    await tx.reference.deleteMany({ where: { id: referenceId, organisationId: id } });
    return { version: version + 1 };
  },
  nounId: ({ id }) => id,
  tell: organisationChanged,
});
