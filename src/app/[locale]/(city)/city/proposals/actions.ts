'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { textOf } from '@/ui/kit/form-state';

const at = z.object({ language: boundLanguage, id: boundId, unitId: boundId });

/** Sends a unit's one answer. */
export const answerProposal = formAction(at, async ({ language, id, unitId }, form) => {
  const current = async () => {
    const { version } = await (await serverApi()).proposal.byId({ id });
    return { version, values: {} };
  };
  return answerForm({ language, form, current }, async (values) => {
    const chosen = textOf(values, 'answer');
    await (await serverApi()).proposal.answer({
      id,
      unitId,
      version: Number(textOf(values, 'version')),
      // Neither chosen: the procedure's own check answers, by the field's name.
      answer: chosen as 'interested' | 'no',
      reason: textOf(values, 'reason'),
    });
    redirect(`/${language}/city/proposals/${id}?done=answered`);
  });
});
