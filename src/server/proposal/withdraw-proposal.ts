import type { z } from 'zod';
import { withdraw } from '@/domain/proposal/lifecycle';
import { canWrite } from '@/domain/proposal/policy';
import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadProposal } from './load-proposal';
import type { withdrawInput } from './proposal-input';

type Input = z.infer<typeof withdrawInput>;

/** Takes it back: nobody has to answer it any more. What was received stays as a record. */
export const withdrawProposal = defineWrite({
  action: 'proposal.withdraw',
  load: loadProposal,
  allow: canWrite,
  decide: (proposal, _: Input, { now }) => {
    const withdrawn = withdraw(proposal, now);
    return withdrawn.ok ? ok({ known: proposal, ...withdrawn.value }) : withdrawn;
  },
  save: (tx, { known, withdrawnAt }) =>
    saveVersion(tx.proposal, known, { status: 'withdrawn', withdrawnAt, nextStepAt: null }),
  nounId: ({ known }) => known.id,
  changes: ({ status }) => changesBetween({ status }, { status: 'withdrawn' }),
  tell: ({ known }) => [{ topic: 'proposal.withdrawn', nounId: known.id }],
});
