import type { z } from 'zod';
import { saveText, submit } from '@/domain/proposal/lifecycle';
import type { ProposalRefusal } from '@/domain/proposal/proposal';
import type { ProposalContent } from '@/domain/proposal/proposal.fields';
import { canWrite } from '@/domain/proposal/policy';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok, type Result } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { type LoadedProposal } from './load-proposal';
import type { saveInput } from './proposal-input';
import { saveParts, textsOf } from './proposal-parts';
import { loadWithChoices } from './save-proposal';

type Input = z.infer<typeof saveInput>;
type Decided = Readonly<{
  known: LoadedProposal;
  content: ProposalContent;
  /** Null when something is missing: then the text is only saved. */
  received: Readonly<{ status: 'submitted'; submittedAt: Date; nextStepAt: Date }> | null;
  hindrances: readonly ProposalRefusal[];
}>;

/** Saves the text and hands it in: from then on it is a record, and the city has promised a date. */
export const submitProposal = defineWrite({
  action: 'proposal.submit',
  load: loadWithChoices,
  allow: canWrite,
  decide: (proposal, input: Input, { now }): Result<Decided, readonly ProposalRefusal[]> => {
    const submitted = submit(proposal, input, now);
    const saved = saveText(proposal, input);
    if (!saved.ok) return err(submitted.ok ? saved.error : submitted.error);
    if (proposal.unknown.length > 0) return err(proposal.unknown);
    // What is typed is saved also when something is missing before it can be handed in.
    if (!submitted.ok)
      return ok({ known: proposal, content: saved.value, received: null, hindrances: submitted.error });
    const { content, submittedAt, nextStepAt } = submitted.value;
    return ok({ known: proposal, content, received: { status: 'submitted', submittedAt, nextStepAt }, hindrances: [] });
  },
  save: async (tx, { known, content, received }) => {
    const saved = await saveVersion(tx.proposal, known, { ...textsOf(content), ...received });
    if (saved) await saveParts(tx, known.id, content);
    return saved;
  },
  nounId: ({ known }) => known.id,
  hindrances: ({ hindrances }) => hindrances,
  audited: ({ received }) => received !== null,
  changes: ({ status }) => changesBetween({ status }, { status: 'submitted' }),
  tell: ({ known, received }) => (received ? [{ topic: 'proposal.submitted', nounId: known.id }] : []),
});
