'use server';

import { revalidatePath } from 'next/cache';
import { serverApi } from '@/server/trpc/caller';

/** "Not for us", or taking that back. Both are buttons, so there is nothing typed to keep. */
export async function dismissMatch(form: FormData): Promise<void> {
  const word = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const api = await serverApi();
  await api.match.dismiss({
    challengeId: word('challengeId'),
    organisationId: word('organisationId'),
    dismissed: word('dismissed') === 'yes',
  });
  revalidatePath('/[locale]/my/matches', 'page');
}
