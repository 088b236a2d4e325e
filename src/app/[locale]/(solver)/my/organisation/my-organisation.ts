import 'server-only';
import { serverApi } from '@/server/trpc/caller';

/** The organisations of whoever asks, and which of them the address means: the first unless it names one. */
export async function myOrganisation(wanted: string | string[] | undefined) {
  const mine = await (await serverApi()).organisation.mine();
  return { mine, current: mine.find((one) => one.id === wanted) ?? mine[0] ?? null };
}
