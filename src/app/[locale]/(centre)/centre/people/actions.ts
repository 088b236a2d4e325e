'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { CentreRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';

type Someone = Readonly<{ language: Language; userId: string; search: string }>;

/** Sets the roles and comes back to the page, which says whether it was refused. */
export async function setRoles({ language, userId, search }: Someone, form: FormData): Promise<void> {
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
}
