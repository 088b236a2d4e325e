import 'server-only';
import { cache } from 'react';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { currentOf } from '@/server/trpc/my-solvers';

const listMine = cache(async () => (await serverApi()).organisation.mine());

/** The organisations of whoever asks, and which of them the address means. */
export async function myOrganisation(wanted: string | string[] | undefined) {
  const mine = await listMine();
  return { mine, current: currentOf(mine, wanted) };
}

/** The name of the organisation that the address means, for the page's title. */
export const myOrganisationName = async (wanted: string | string[] | undefined): Promise<string | null> =>
  (await forTitle(myOrganisation(wanted)))?.current?.name ?? null;
