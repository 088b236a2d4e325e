import { isDatabaseThere } from '../adapters/db/is-database-there';
import { db } from '../adapters/db/client';
import { areIndexesReady } from '../index-thread/index-threads';

/**
 * For whatever watches over the process: 200 while it can answer people, 503 while its database is away. Without its
 * indexes it answers too, by halves: `indexes` says whether they are there.
 */
export async function healthGet(): Promise<Response> {
  const isThere = await isDatabaseThere(db());
  const headers = { 'Cache-Control': 'private, no-store' };
  const body = isThere
    ? { status: 'ok', indexes: areIndexesReady(db()) ? 'ready' : 'building' }
    : { status: 'database_away' };
  return Response.json(body, { status: isThere ? 200 : 503, headers });
}
