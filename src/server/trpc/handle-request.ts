import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { findActor } from '../adapters/auth/find-actor';
import { readSessionToken } from '../adapters/auth/session-cookie';
import { refusalsOf } from '../errors';
import { db } from '../adapters/db/client';
import { databaseClock } from '../adapters/db/clock';
import { appRouter } from '../routers/root';
import { isSameOrigin } from '../adapters/http/same-origin';
import { isThisMachine } from '../adapters/http/this-machine';

/** What one person is told is kept by nobody on the way. */
const unkept = { 'cache-control': 'private, no-store' };

const refuse = (status: number, code: string) =>
  Response.json(
    { error: { message: code, data: { code, httpStatus: status, refusals: [{ code }] } } },
    { status, headers: unkept },
  );

const secondsToWait = (error: unknown): number =>
  Math.max(0, ...(refusalsOf(error) ?? []).map(({ detail }) => Number(detail?.['seconds'] ?? 0)));

/**
 * Answers /api/trpc. What does not come from our own pages or is not JSON never reaches a procedure; what is too
 * large or nests too deep never reaches this (`adapters/http/read-body.ts`).
 */
export async function handleTrpcRequest(request: Request): Promise<Response> {
  if (request.method === 'POST') {
    if (!isSameOrigin(request.headers)) return refuse(403, 'other_origin');
    if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse(415, 'json_only');
  }
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: 10,
    responseMeta: ({ errors }) => {
      const wait = Math.max(0, ...errors.map(secondsToWait));
      return { headers: { ...unkept, ...(wait > 0 ? { 'Retry-After': String(wait) } : {}) } };
    },
    createContext: async () => {
      const now = new Date();
      const actor = await findActor(db(), readSessionToken(request.headers.get('cookie')), now);
      // Written by our own front server; see src/server/adapters/http/client-address.ts.
      const clientAddress = request.headers.get('x-forwarded-for') ?? undefined;
      return {
        db: db(),
        now,
        clock: databaseClock,
        actor,
        clientAddress,
        isThisMachine: isThisMachine(request.headers),
      };
    },
  });
}
