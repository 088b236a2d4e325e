import type { z } from 'zod';
import { saveText } from '@/domain/proposal/lifecycle';
import { canWrite } from '@/domain/proposal/policy';
import { err, ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { saveVersion } from '../save-version';
import { loadProposal } from './load-proposal';
import type { saveInput } from './proposal-input';
import { findUnknown, saveParts, textsOf } from './proposal-parts';

type Input = z.infer<typeof saveInput>;

/** What a save and a hand-in look at: the proposal, and what is chosen in it that is not there. */
export async function loadWithChoices(deps: WriteDeps, input: Input) {
  const proposal = await loadProposal(deps, input);
  if (!proposal) return null;
  const kept = await deps.db.proposalTheme.findMany({ where: { proposalId: input.id }, select: { themeKey: true } });
  const keys = kept.map(({ themeKey }) => themeKey);
  return { ...proposal, unknown: await findUnknown(deps, input, keys) };
}

/** Saves a draft, compared with the version that the writer saw: who comes second is told. */
export const saveProposal = defineWrite({
  action: 'proposal.save',
  load: loadWithChoices,
  allow: canWrite,
  decide: (proposal, input: Input) => {
    const saved = saveText(proposal, input);
    if (!saved.ok) return saved;
    if (proposal.unknown.length > 0) return err(proposal.unknown);
    return ok({ known: proposal, content: saved.value, autosave: input.autosave });
  },
  save: async (tx, { known, content }) => {
    const saved = await saveVersion(tx.proposal, known, textsOf(content));
    if (saved) await saveParts(tx, known.id, content);
    return saved;
  },
  nounId: ({ known }) => known.id,
  audited: ({ autosave }) => !autosave,
});
