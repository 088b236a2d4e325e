'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, boundSlug, formAction } from '@/app/form-action';
import { languages } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { textOf, valuesOf } from '@/ui/kit/form-state';
import { discardIntent, profileFormValues, profileInput, profileTexts } from '@/ui/organisation/profile-values';
import { answerSkillIntent } from '@/ui/taxonomy/skill-values';
import { organisationFormText } from '@/ui/text/organisation-form.text';

const at = z.object({ language: boundLanguage, id: boundId, slug: boundSlug });
type At = Readonly<z.infer<typeof at>>;

const current = async ({ language, id }: At) => {
  const written = await (await serverApi()).organisation.forEdit({ id });
  return { version: written.draftVersion, values: profileFormValues(written, language) };
};

/** Shows the profile to others; throws away what is not shown; or, without scripts, answers the skill picker's buttons. */
export const saveProfile = formAction(at, async (at, form, before) => {
  const { taxonomy, organisation } = await serverApi();
  const { language, id, slug } = at;
  const asked = await answerSkillIntent({ values: valuesOf(form), language, taxonomy, texts: profileTexts });
  if (asked) return { ...before, status: 'idle', refusals: [], values: asked };
  return answerForm({ language, form, current: () => current(at) }, async (values) => {
    const input = profileInput(values);
    if (textOf(values, 'intent') === discardIntent) {
      await organisation.discardDraft({ id, version: input.version });
      const okTitle = organisationFormText[language].unshown.discarded;
      return { ...(await current(at)), unshown: [], replaced: true, okTitle };
    }
    const saved = await organisation.save({ id, ...input });
    for (const one of languages) revalidatePath(`/${one}/solvers/${slug}`);
    return { version: saved.version, savedAt: saved.at.toISOString(), unshown: [] };
  });
});

/** Keeps the profile while it is being written; only its editors see that. */
export const autosaveProfile = formAction(at, async (at, form) => {
  return answerForm({ language: at.language, form, current: () => current(at) }, async (values) => {
    const { organisation } = await serverApi();
    const kept = await organisation.saveDraft({ id: at.id, ...profileInput(values) });
    return { version: kept.version, savedAt: kept.at.toISOString(), unshown: kept.changed };
  });
});
