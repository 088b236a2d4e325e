import { moveItem } from '@/domain/organisation/move-item';
import { canEdit } from '@/domain/organisation/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadReferences, organisationChanged } from './load-references';

type Input = Readonly<{ id: string; version: number; referenceId: string; step: 'up' | 'down' }>;

/** Moves a reference one step among the others; profiles show them in this order. */
export const moveReference = defineWrite({
  action: 'organisation.move_reference',
  load: loadReferences,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ references }, { id, version, referenceId, step }: Input) => {
    const order = references.map((one) => one.id);
    if (!order.includes(referenceId)) return err({ code: 'organisation_reference_gone' });
    return ok({ id, version, order: moveItem(order, referenceId, step) });
  },
  save: async (tx, { id, version, order }) => {
    const saved = await saveVersion(tx.organisation, { id, version }, {});
    if (!saved) return null;
    // No two may share a place at any moment, so all step aside first.
    await tx.$executeRaw`update "Reference" set "position" = -1 - "position" where "organisationId" = ${id}`;
    await tx.$executeRaw`
      update "Reference" set "position" = o."at" - 1
      from unnest(${[...order]}::text[]) with ordinality as o("id", "at")
      where "Reference"."id" = o."id" and "Reference"."organisationId" = ${id}`;
    return saved;
  },
  nounId: ({ id }) => id,
  tell: organisationChanged,
});
