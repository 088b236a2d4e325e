import type { Tx } from '../adapters/db/client';

/** Holds the challenge until this transaction ends: what is decided about it is decided on what stands. */
export const lockChallenge = (tx: Tx, { id }: Readonly<{ id: string }>) =>
  tx.$queryRaw`select 1 from "Challenge" where "id" = ${id} for no key update`;
