import type { z } from 'zod';
import { submit } from '@/domain/proposal/lifecycle';
import { canWrite } from '@/domain/proposal/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { moveRow } from './load-proposal';
import type { saveInput } from './proposal-input';
import { saveParts, textsOf } from './proposal-parts';
import { loadWithChoices } from './save-proposal';

type Input = z.infer<typeof saveInput>;

/** Saves the text and hands it in: from then on it is a record, and the city has promised a date. */
export const submitProposal = defineWrite({
  action: 'proposal.submit',
  load: loadWithChoices,
  allow: canWrite,
  decide: (proposal, input: Input, { now }) => {
    const submitted = submit(proposal, input, now);
    if (!submitted.ok) return submitted;
    if (proposal.unknown.length > 0) return err(proposal.unknown);
    return ok({ known: { ...proposal, version: input.version }, ...submitted.value });
  },
  save: async (tx, { known, content, submittedAt, nextStepAt }) => {
    const saved = await moveRow(tx, known, { ...textsOf(content), status: 'submitted', submittedAt, nextStepAt });
    if (saved) await saveParts(tx, known.id, content);
    return saved;
  },
  nounId: ({ known }) => known.id,
  tell: ({ known }) => [{ topic: 'proposal.submitted', nounId: known.id }],
});
