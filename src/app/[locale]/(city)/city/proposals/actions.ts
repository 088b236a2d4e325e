'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { languages, type Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, textOf } from '@/ui/kit/form-state';

const at = z.object({
  language: z.enum(languages),
  id: z.string().min(1).max(60),
  unitId: z.string().min(1).max(60),
});
type At = Readonly<{ language: Language; id: string; unitId: string }>;

/** Sends a unit's one answer. */
export async function answerProposal(given: At, _before: FormState, form: FormData): Promise<FormState> {
  const { language, id, unitId } = at.parse(given);
  const standing = async () => {
    const { version } = await (await serverApi()).proposal.byId({ id });
    return { version, values: {} };
  };
  return answerForm({ language, form, standing }, async (values) => {
    const said = textOf(values, 'answer');
    await (await serverApi()).proposal.answer({
      id,
      unitId,
      version: Number(textOf(values, 'version')),
      // Neither chosen: the procedure's own check answers, by the field's name.
      answer: said as 'interested' | 'no',
      reason: textOf(values, 'reason'),
    });
    redirect(`/${language}/city/proposals/${id}?done=answered`);
  });
}
