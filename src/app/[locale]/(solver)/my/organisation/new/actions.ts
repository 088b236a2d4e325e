'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundLanguage, formAction } from '@/app/form-action';
import { organisationKinds } from '@/domain/access/actor';
import { localPath } from '@/domain/access/local-path';
import { serverApi } from '@/server/trpc/caller';
import { textOf } from '@/ui/kit/form-state';
import { organisationPath } from '@/ui/organisation/organisation-tabs';

const at = z.object({ language: boundLanguage, next: z.string().max(2000).nullable() });

/** Registers the organisation and leads on: to where the person came from, or to the rest of the profile. */
export const createOrganisation = formAction(at, async (at, form) => {
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
});
