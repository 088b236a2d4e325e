'use server';
import { redirect } from 'next/navigation';
import type { FailedDelivery } from '@/domain/delivery/failed-delivery';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import type { Deal } from '@/ui/delivery/delivery-buttons';

type Which = Pick<FailedDelivery, 'kind' | 'id'> & Readonly<{ language: Language }>;

/** Tries again or gives up, and comes back to the page, which says how it went. The procedure checks what is asked. */
export async function dealWith({ language, kind, id }: Which, deal: Deal): Promise<void> {
  const page = (query: string) => `/${language}/centre/delivery?${query}`;
  try {
    const { delivery } = await serverApi();
    await (deal === 'again' ? delivery.tryAgain({ kind, id }) : delivery.giveUp({ kind, id }));
  } catch (error) {
    redirect(page(`refused=${encodeURIComponent(refusalsIn(error)[0]?.code ?? 'unknown')}`));
  }
  redirect(page(`done=${deal === 'again' ? 'again' : 'give_up'}`));
}
