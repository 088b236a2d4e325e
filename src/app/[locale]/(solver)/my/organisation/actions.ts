'use server';
import { revalidatePath } from 'next/cache';
import { answerForm } from '@/app/answer-form';
import { type Language, languages } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, valuesOf } from '@/ui/kit/form-state';
import { profileFormValues, profileInput, profileTexts } from '@/ui/organisation/profile-values';
import { answerSkillIntent } from '@/ui/taxonomy/skill-values';

type At = Readonly<{ language: Language; id: string; slug: string }>;

const save = ({ language, id, slug }: At, form: FormData): Promise<FormState> =>
  answerForm(
    {
      language,
      form,
      standing: async () => {
        const standing = await (await serverApi()).organisation.forEdit({ id });
        return { version: standing.version, values: profileFormValues(standing, language) };
      },
    },
    async (values) => {
      const api = await serverApi();
      const saved = await api.organisation.save({ id, ...profileInput(values) });
      for (const one of languages) revalidatePath(`/${one}/solvers/${slug}`);
      return { version: saved.version, savedAt: saved.at.toISOString() };
    },
  );

/** Saves the profile; or, without JavaScript, answers the skill picker's own buttons. */
export async function saveProfile(at: At, before: FormState, form: FormData): Promise<FormState> {
  const { taxonomy } = await serverApi();
  const { language } = at;
  const asked = await answerSkillIntent({ values: valuesOf(form), language, taxonomy, texts: profileTexts });
  return asked ? { ...before, status: 'idle', refusals: [], values: asked } : save(at, form);
}

/** Saves the profile while it is being written. */
export async function autosaveProfile(at: At, _before: FormState, form: FormData): Promise<FormState> {
  return save(at, form);
}
