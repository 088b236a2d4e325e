'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { listOf, textOf } from '@/ui/kit/form-state';

const at = z.object({ language: boundLanguage, id: boundId });

/** Sends a proposal to the ticked units. */
export const routeProposal = formAction(at, async ({ language, id }, form) => {
  const current = async () => {
    const { version } = await (await serverApi()).proposal.byId({ id });
    return { version, values: {} };
  };
  return answerForm({ language, form, current }, async (values) => {
    await (await serverApi()).proposal.route({
      id,
      version: Number(textOf(values, 'version')),
      unitIds: [...listOf(values, 'unitIds')],
      answerOn: textOf(values, 'answerOn') || null,
    });
    redirect(`/${language}/centre/inbox/proposals/${id}?done=routed`);
  });
});
