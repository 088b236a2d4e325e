import { checkReference, referenceLimits } from '@/domain/organisation/check-reference';
import type { Reference } from '@/domain/organisation/organisation';
import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { loadReferences, organisationChanged } from './load-references';

type Input = Reference & Readonly<{ id: string }>;

/** Adds a reference at the end. The update of the organisation makes two who add at once wait for each other. */
export const addReference = defineWrite({
  action: 'organisation.add_reference',
  load: loadReferences,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: (organisation, { id, ...typed }: Input, { now }) => {
    const { most } = referenceLimits;
    if (organisation.references.length >= most)
      return err([{ code: 'organisation_too_many_references', field: 'title', detail: { most } }]);
    const checked = checkReference(typed, now.getUTCFullYear());
    return checked.ok ? ok({ id, reference: checked.value }) : checked;
  },
  save: async (tx, { id, reference }) => {
    const { version } = await tx.organisation.update({
      where: { id },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    const { _max } = await tx.reference.aggregate({ where: { organisationId: id }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const made = await tx.reference.create({
      data: { organisationId: id, position, ...reference },
      select: { id: true },
    });
    return { referenceId: made.id, version };
  },
  nounId: ({ id }) => id,
  tell: organisationChanged,
});
