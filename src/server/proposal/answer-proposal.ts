import type { z } from 'zod';
import { personOf } from '@/domain/access/roles';
import { answer } from '@/domain/proposal/lifecycle';
import { nextStep } from '@/domain/proposal/next-step';
import { canAnswer } from '@/domain/proposal/policy';
import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadProposal } from './load-proposal';
import type { answerInput } from './proposal-input';

type Input = z.infer<typeof answerInput>;

/** A unit's one answer: "interested", or "no" and why. */
export const answerProposal = defineWrite({
  action: 'proposal.answer',
  load: loadProposal,
  allow: (actor, proposal, { unitId }: Input) => canAnswer(actor, { proposal, unitId }),
  decide: (proposal, input: Input, { now }) => {
    const answered = answer(proposal, input, now);
    if (!answered.ok) return answered;
    const { status, unitId, answer: decided, answeredAt } = answered.value;
    const routed = proposal.routed.map((unit) =>
      unit.unitId === unitId ? { ...unit, answer: decided, answeredAt } : unit,
    );
    const { by } = nextStep({ ...proposal, status, routed }, now);
    return ok({ known: proposal, ...answered.value, nextStepAt: by });
  },
  save: async (tx, { known, unitId, answer: decided, reason, answeredAt, status, nextStepAt }, { actor }) => {
    const done = status === 'answered' ? { answeredAt } : {};
    const saved = await saveVersion(tx.proposal, known, { status, nextStepAt, ...done });
    if (!saved) return null;
    const { count } = await tx.proposalUnit.updateMany({
      where: { proposalId: known.id, unitId, answer: null },
      data: { answer: decided, reason, answeredAt, answeredById: personOf(actor) },
    });
    return count === 1 ? saved : null;
  },
  nounId: ({ known }) => known.id,
  changes: (before, { status, unitId, answer: decided }) =>
    changesBetween({ status: before.status, unitId: null, answer: null }, { status, unitId, answer: decided }),
  tell: ({ known, unitId }) => [{ topic: 'proposal.answered', nounId: known.id, payload: { unitId } }],
});
