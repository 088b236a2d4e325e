'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { boundLanguage, buttonAction } from '@/app/form-action';
import { failedKinds } from '@/domain/delivery/failed-delivery';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import { deals } from '@/ui/delivery/delivery-buttons';

const pressed = z.object({
  language: boundLanguage,
  kind: z.enum(failedKinds),
  id: z.string().min(1).max(64),
  deal: z.enum(deals),
});

/** Tries again or gives up, and comes back to the page, which says how it went. */
export const dealWith = buttonAction(pressed, async ({ language, kind, id, deal }) => {
  const page = (query: string) => `/${language}/centre/delivery?${query}`;
  try {
    const { delivery } = await serverApi();
    await (deal === 'again' ? delivery.tryAgain({ kind, id }) : delivery.giveUp({ kind, id }));
  } catch (error) {
    redirect(page(`refused=${encodeURIComponent(refusalsIn(error)[0]?.code ?? 'unknown')}`));
  }
  redirect(page(`done=${deal}`));
});
