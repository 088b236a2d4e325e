import pg from 'pg';
import type { Tx } from '../db/client';
import { askTogether } from './ask-together';

/** What kept pages depend on. */
export type PublicPages = Readonly<{
  /** Another answer after each change of something public; never older than the moment of the call. */
  version: () => Promise<string>;
  /** When the clock alone next changes what is public (a deadline): milliseconds, seen from `now`. */
  nextChange: (now: number) => Promise<number>;
}>;

const statement = { name: 'public_version', text: 'select "version" from "PublicVersion"' };

/**
 * Says, in the transaction that changes something public, that pages made before it are over. One row for all, so that
 * the numbers come in the order of the commits; so it is the transaction's last statement. It grows by one for each
 * change, so that the difference of two versions says how many there were between them.
 */
export async function endPublicPages(tx: Tx, changes = 1): Promise<void> {
  await tx.$executeRaw`update "PublicVersion" set "version" = "version" + ${changes}::int`;
}

/** Asks the database how far public changes have come, over one connection of its own that no page can hold up. */
export function followPublicVersion(
  url: string,
): Readonly<{ version: () => Promise<string>; stop: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A lost connection is made anew by the next question.
  pool.on('error', () => undefined);
  const version = askTogether(async () => {
    const { rows } = await pool.query<{ version: string }>(statement);
    return String(rows[0]?.version);
  });
  return { version, stop: () => pool.end() };
}
