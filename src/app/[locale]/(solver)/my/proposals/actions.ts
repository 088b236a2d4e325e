'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { proposalTextNames } from '@/domain/proposal/proposal.fields';
import { type Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, textOf, valuesOf } from '@/ui/kit/form-state';
import { proposalInput, proposalValues } from '@/ui/proposal/proposal-values';
import { answerSkillIntent } from '@/ui/taxonomy/skill-values';

// What a browser sends along with an action is checked like everything else that it sends.
const at = z.object({ language: boundLanguage, id: boundId });
type At = Readonly<z.infer<typeof at>>;

/** What is saved now, to show beside the text of who came second. */
const current = (language: Language, id: string) => async () => {
  const proposal = await (await serverApi()).proposal.byId({ id });
  return { version: proposal.version, values: proposalValues(proposal, language) };
};

const save = ({ language, id }: At, form: FormData, autosave: boolean): Promise<FormState> =>
  answerForm({ language, form, current: current(language, id) }, async (values) => {
    const { version } = await (await serverApi()).proposal.save({ ...proposalInput(id, values), autosave });
    return { version };
  });

/** Saves a draft while one writes. */
export const autosaveProposal = formAction(at, async (given, form) => {
  return save(given, form, true);
});

/** Saves, hands in, or looks up skills, by the button that was pressed. What is typed is saved in each case. */
export const sendProposal = formAction(at, async ({ language, id }, form) => {
  const here = `/${language}/my/proposals/${id}`;
  if (form.get('intent') === 'submit')
    return answerForm({ language, form, current: current(language, id) }, async (values) => {
      await (await serverApi()).proposal.submit(proposalInput(id, values));
      redirect(`${here}?done=submitted`);
    });
  const saved = await save({ language, id }, form, false);
  if (saved.status !== 'ok') return saved;
  form.set('version', String(saved.version));
  const { taxonomy } = await serverApi();
  const found = await answerSkillIntent({ values: valuesOf(form), language, taxonomy, texts: proposalTextNames });
  if (found) return { ...saved, status: 'idle', values: found };
  // The units that it could concern are ranked from what is saved now.
  revalidatePath(`${here}/edit`);
  return saved;
});

/** Begins a draft on behalf of an organisation. */
export const startProposal = formAction(boundLanguage, async (language, form) => {
  return answerForm({ language, form }, async (values) => {
    const organisationId = textOf(values, 'organisationId');
    const { id } = await (await serverApi()).proposal.start({ organisationId, language });
    redirect(`/${language}/my/proposals/${id}/edit`);
  });
});

/** Takes back what was handed in. */
export const withdrawProposal = formAction(at, async ({ language, id }, form) => {
  return answerForm({ language, form, current: versionOf(id) }, async (values) => {
    await (await serverApi()).proposal.withdraw({ id, version: Number(textOf(values, 'version')) });
    redirect(`/${language}/my/proposals/${id}?done=withdrawn`);
  });
});

const versionOf = (id: string) => async () => {
  const { version } = await (await serverApi()).proposal.byId({ id });
  return { version, values: {} };
};
