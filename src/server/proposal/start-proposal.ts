import type { z } from 'zod';
import { canEdit, personOf } from '@/domain/access/roles';
import { start } from '@/domain/proposal/lifecycle';
import { ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import type { startInput } from './proposal-input';

type Input = z.infer<typeof startInput>;

/** Begins a draft on behalf of an organisation; an organisation may have several. */
export const startProposal = defineWrite({
  action: 'proposal.start',
  load: ({ db }: WriteDeps, { organisationId }: Input) =>
    db.organisation.findUnique({ where: { id: organisationId }, select: { id: true, kind: true } }),
  allow: (actor, { id }) => canEdit(actor, id),
  decide: ({ id, kind }, { language }) => {
    const started = start(kind);
    return started.ok ? ok({ organisationId: id, language }) : started;
  },
  save: (tx, data, { actor }) =>
    tx.proposal.create({
      data: { ...data, authorId: personOf(actor) },
      select: { id: true },
    }),
  nounId: (_, { id }) => id,
});
