'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { boundId, hiddenFieldsAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';

const match = z.object({ challengeId: boundId, organisationId: boundId, dismissed: z.enum(['yes', 'no']) });

/** "Not for us", or taking that back. Both are buttons, so there is nothing typed to keep. */
export const dismissMatch = hiddenFieldsAction(match, async ({ dismissed, ...ids }) => {
  await (await serverApi()).match.dismiss({ ...ids, dismissed: dismissed === 'yes' });
  revalidatePath('/[locale]/my/matches', 'page');
});
