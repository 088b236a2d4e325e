import 'server-only';
import { isSolver } from '@/domain/access/roles';
import { pageMe } from './page-me';

/** Which of someone's organisations an address means: the first unless it names one; null when there is none. */
export const currentOf = <T extends Readonly<{ id: string }>>(
  mine: readonly T[],
  wanted: string | string[] | undefined,
): T | null => mine.find(({ id }) => id === wanted) ?? mine[0] ?? null;

export type MySolver = Readonly<{ id: string; name: string }>;

/** The solvers the signed-in person belongs to, by name, and which of them the address means. */
export async function mySolvers(
  wanted: string | string[] | undefined,
): Promise<Readonly<{ solvers: readonly MySolver[]; current: MySolver | null }>> {
  const me = await pageMe();
  const solvers = me.organisations.filter((one) => isSolver(one.kind)).map(({ id, name }) => ({ id, name }));
  return { solvers, current: currentOf(solvers, wanted) };
}
