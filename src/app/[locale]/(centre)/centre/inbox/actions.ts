'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { languages, type Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, listOf, textOf } from '@/ui/kit/form-state';

const at = z.object({ language: z.enum(languages), id: z.string().min(1).max(60) });
type At = Readonly<{ language: Language; id: string }>;

/** Sends a proposal to the ticked units. */
export async function routeProposal(given: At, _before: FormState, form: FormData): Promise<FormState> {
  const { language, id } = at.parse(given);
  const standing = async () => {
    const { version } = await (await serverApi()).proposal.byId({ id });
    return { version, values: {} };
  };
  return answerForm({ language, form, standing }, async (values) => {
    await (await serverApi()).proposal.route({
      id,
      version: Number(textOf(values, 'version')),
      unitIds: [...listOf(values, 'unitIds')],
      answerOn: textOf(values, 'answerOn') || null,
    });
    redirect(`/${language}/centre/inbox/proposals/${id}?done=routed`);
  });
}
