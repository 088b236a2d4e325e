import type { Tx } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';
import type { LoadedChallenge } from './load-challenge';

type Changes = Prisma.ChallengeUncheckedUpdateManyInput;
type Known = Pick<LoadedChallenge, 'id' | 'status' | 'version'>;
export type Saved = Readonly<{ id: string; version: number }>;

/** Holds the challenge until this transaction ends: what is decided about it is decided on what stands. */
export const lockChallenge = (tx: Tx, { id }: Readonly<{ id: string }>) =>
  tx.$queryRaw`select 1 from "Challenge" where "id" = ${id} for no key update`;

/** Changes the row if nobody saved in between; null means that somebody did. */
export async function moveRow(tx: Tx, known: Known, changes: Changes): Promise<Saved | null> {
  const { id, status, version } = known;
  const { count } = await tx.challenge.updateMany({
    where: { id, status, version },
    data: { ...changes, version: version + 1 },
  });
  return count === 1 ? { id, version: version + 1 } : null;
}
