'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { boundId, boundLanguage, boundSlug, buttonAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';

const wanted = z.object({ language: boundLanguage, id: boundId, slug: boundSlug, follow: z.boolean() });

/** Follows or stops. */
export const setFollow = buttonAction(wanted, async ({ language, id, slug, follow }) => {
  await (await serverApi()).challenge.follow({ id, follow });
  redirect(`/${language}/challenges/${encodeURIComponent(slug)}/follow`);
});
