import type { Tx } from './client';

/** Tells the time inside a transaction. */
export type Clock = (tx: Tx) => Promise<Date>;

/**
 * The database's own clock at the moment of asking (not when the transaction began): asked after a row is locked, it
 * says when that row was held, and all servers on one database agree.
 */
export const databaseClock: Clock = async (tx) => {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`select clock_timestamp() as "at"`;
  if (!row) throw new Error('the database did not say what time it is');
  return row.at;
};
