'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { tracks } from '@/domain/challenge/tracks';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { draftValues, patchOf } from '@/ui/challenge/form/draft-values';
import { formSteps } from '@/domain/challenge/steps';
import { stepBeside } from '@/ui/challenge/form/form-steps';
import { writtenName } from '@/ui/challenge/form/written-name';
import { type FormValues, textOf } from '@/ui/kit/form-state';
import { answerSkillIntent } from '@/ui/taxonomy/skill-values';

const trackIn = (values: FormValues) => tracks.find((track) => track === textOf(values, 'track')) ?? 'testbed';

/** Starts a draft and leads to the step after the track, which is chosen by now. */
export const createDraft = formAction(boundLanguage, async (language, form) => {
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    const { id } = await api.challenge.create({
      unitId: textOf(values, 'unitId'),
      title: textOf(values, 'title'),
      track: trackIn(values),
    });
    redirect(`/${language}/city/challenges/${id}/edit/need`);
  });
});

const draft = z.object({ language: boundLanguage, id: boundId, step: z.enum(formSteps) });
type Draft = Readonly<z.infer<typeof draft>>;

/** What is saved now: shown beside what was typed when somebody else saved first. */
const current = async ({ language, id }: Draft) => {
  const draft = await (await serverApi()).challenge.forEdit({ id });
  return { version: draft.version, values: draftValues(draft, language) };
};

const save = async ({ id, step }: Draft, values: FormValues, autosave = false) => {
  const version = Number(textOf(values, 'version'));
  return (await serverApi()).challenge.save({ id, version, autosave, ...patchOf(step, values) });
};

/** Saves while one writes. */
export const autosaveStep = formAction(draft, async (draft, form) => {
  return answerForm({ language: draft.language, form, current: () => current(draft) }, async (values) => {
    const { version } = await save(draft, values, true);
    return { version, savedAt: new Date().toISOString() };
  });
});

/** Saves a step and goes on: to the next one, or to the page of the challenge. */
export const saveStep = formAction(draft, async (draft, form) => {
  const { language, id, step } = draft;
  return answerForm({ language, form, current: () => current(draft) }, async (values) => {
    const { taxonomy } = await serverApi();
    // The skill picker's own buttons, when the page works without scripts.
    const asked =
      step === 'skills' ? await answerSkillIntent({ values, language, taxonomy, texts: [writtenName] }) : null;
    if (asked) return { values: asked };
    await save(draft, values);
    const next = textOf(values, 'go') === 'close' ? null : stepBeside(step, 1);
    const at = `/${language}/city/challenges/${id}`;
    redirect(next ? `${at}/edit/${next}` : at);
  });
});

/** Hands the draft to the approvers. */
export const submitDraft = formAction(draft.omit({ step: true }), async ({ language, id }, form) => {
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.submit({ id, version: Number(textOf(values, 'version')) });
    redirect(`/${language}/city/challenges/${id}`);
  });
});
