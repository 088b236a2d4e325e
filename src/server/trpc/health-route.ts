import { isDatabaseThere } from '../adapters/db/is-database-there';
import { db } from '../adapters/db/client';

/** For whatever watches over the process: 200 while it can answer people, 503 while its database is away. */
export async function healthGet(): Promise<Response> {
  const isThere = await isDatabaseThere(db());
  const headers = { 'Cache-Control': 'private, no-store' };
  return Response.json({ status: isThere ? 'ok' : 'database_away' }, { status: isThere ? 200 : 503, headers });
}
