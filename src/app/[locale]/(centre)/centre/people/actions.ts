'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { boundId, boundLanguage, buttonAction } from '@/app/form-action';
import type { CentreRole } from '@/domain/access/actor';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';

const someone = z.object({ language: boundLanguage, userId: boundId, search: z.string().max(2000) });

/** Sets the roles and comes back to the page, which says whether it was refused. */
export const setRoles = buttonAction(someone, async ({ language, userId, search }, form) => {
  const page = (more: Record<string, string>) =>
    `/${language}/centre/people?${new URLSearchParams({ ...(search ? { q: search } : {}), ...more }).toString()}`;
  // What a browser sends is checked by the procedure.
  const roles = form.getAll('roles') as CentreRole[];
  try {
    await (await serverApi()).access.setCentreRoles({ userId, roles });
  } catch (error) {
    redirect(page({ refused: refusalsIn(error)[0]?.code ?? 'unknown' }));
  }
  revalidatePath(`/${language}/my`, 'layout');
  redirect(page({ saved: userId }));
});
