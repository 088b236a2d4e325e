'use server';
import { redirect } from 'next/navigation';
import { answerForm } from '@/app/answer-form';
import { organisationKinds } from '@/domain/access/actor';
import { localPath } from '@/domain/access/local-path';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, textOf } from '@/ui/kit/form-state';
import { organisationPath } from '@/ui/organisation/organisation-tabs';

type At = Readonly<{ language: Language; next: string | null }>;

/** Registers the organisation and leads on: to where the person came from, or to the rest of the profile. */
export async function createOrganisation(at: At, _before: FormState, form: FormData): Promise<FormState> {
  const { language, next } = at;
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    const typed = textOf(values, 'kind');
    const { id } = await api.organisation.create({
      // The API itself refuses a kind that is none, and says which field it is about.
      kind: (organisationKinds.find((kind) => kind === typed) ?? typed) as (typeof organisationKinds)[number],
      name: textOf(values, 'name'),
      registrationNumber: textOf(values, 'registrationNumber') || null,
    });
    redirect(localPath(next, organisationPath(language, id)));
  });
}
