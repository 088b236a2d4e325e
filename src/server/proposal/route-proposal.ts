import type { z } from 'zod';
import { personOf } from '@/domain/access/roles';
import { endOfCityDay } from '@/domain/shared/city-day';
import { route } from '@/domain/proposal/lifecycle';
import { canRoute } from '@/domain/proposal/policy';
import { nextStep } from '@/domain/proposal/next-step';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { saveVersion } from '../save-version';
import { loadProposal } from './load-proposal';
import type { routeInput } from './proposal-input';
import { countUnits } from './proposal-parts';

type Input = z.infer<typeof routeInput>;

async function load(deps: WriteDeps, input: Input) {
  const proposal = await loadProposal(deps, input);
  return proposal && { ...proposal, areUnits: (await countUnits(deps, input.unitIds)) === input.unitIds.length };
}

/** A coordinator sends it to one or several units, each asked to answer by a day. */
export const routeProposal = defineWrite({
  action: 'proposal.route',
  load,
  allow: canRoute,
  decide: (proposal, { unitIds, answerOn }: Input, { now }) => {
    if (!proposal.areUnits) return err([{ code: 'proposal_unit_unknown' as const, field: 'unitIds' }]);
    const routed = route(proposal, { unitIds, answerBy: answerOn === null ? null : endOfCityDay(answerOn) }, now);
    if (!routed.ok) return routed;
    const { answerBy, routedAt } = routed.value;
    const added = routed.value.unitIds.map((unitId) => ({
      unitId,
      routedAt,
      answerBy,
      answer: null,
      answeredAt: null,
    }));
    const after = { ...proposal, status: 'routed' as const, routed: [...proposal.routed, ...added] };
    return ok({ known: proposal, ...routed.value, nextStepAt: nextStep(after, now).by });
  },
  save: async (tx, { known, unitIds, answerBy, routedAt, nextStepAt }, { actor }) => {
    const saved = await saveVersion(tx.proposal, known, { status: 'routed', routedAt, answeredAt: null, nextStepAt });
    if (!saved) return null;
    const routedById = personOf(actor);
    for (const unitId of unitIds)
      await tx.proposalUnit.upsert({
        where: { proposalId_unitId: { proposalId: known.id, unitId } },
        create: { proposalId: known.id, unitId, routedAt, routedById, answerBy },
        update: { routedAt, routedById, answerBy },
        select: { unitId: true },
      });
    return saved;
  },
  nounId: ({ known }) => known.id,
  changes: ({ status, routed }, { unitIds }) => {
    const before = routed.map(({ unitId }) => unitId);
    return changesBetween(
      { status, units: before },
      { status: 'routed', units: [...new Set([...before, ...unitIds])] },
    );
  },
  tell: ({ known, unitIds }) => [{ topic: 'proposal.routed', nounId: known.id, payload: { unitIds: [...unitIds] } }],
});
