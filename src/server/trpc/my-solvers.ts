import 'server-only';
import { cache } from 'react';
import { isSolver } from '@/domain/access/roles';
import { serverApi } from './caller';

const loadMe = cache(async () => (await serverApi()).access.me());

export type MySolver = Readonly<{ id: string; name: string }>;

/** The solvers the signed-in person belongs to, and which of them the address means: the first unless it names one. */
export async function mySolvers(
  wanted: string | string[] | undefined,
): Promise<Readonly<{ solvers: readonly MySolver[]; current: MySolver | null }>> {
  const me = await loadMe();
  const solvers = me.organisations.filter((one) => isSolver(one.kind)).map(({ id, name }) => ({ id, name }));
  return { solvers, current: solvers.find((one) => one.id === wanted) ?? solvers[0] ?? null };
}
