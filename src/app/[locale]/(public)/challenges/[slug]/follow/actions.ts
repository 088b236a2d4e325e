'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { languages } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';

const wanted = z.object({ id: z.string().max(60), slug: z.string().max(120), follow: z.boolean() });
const language = z.enum(languages);

/** Follows or stops; what a browser sends is checked here and in the procedure. */
export async function setFollow(inLanguage: string, input: Readonly<{ id: string; slug: string; follow: boolean }>) {
  const { id, slug, follow } = wanted.parse(input);
  const api = await serverApi();
  await api.challenge.follow({ id, follow });
  redirect(`/${language.parse(inLanguage)}/challenges/${encodeURIComponent(slug)}/follow`);
}
