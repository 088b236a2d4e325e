import { isDatabaseThere } from '../adapters/db/is-database-there';
import type { Deps } from '../define-write';
import { databaseAway } from '../errors';

/** The process is up and its database answers; SERVICE_UNAVAILABLE (503) when the database does not. */
export async function getHealth({ db }: Pick<Deps, 'db'>): Promise<Readonly<{ ok: true }>> {
  if (!(await isDatabaseThere(db))) throw databaseAway();
  return { ok: true };
}
