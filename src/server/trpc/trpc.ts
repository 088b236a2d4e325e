import { setImmediate as nextTurn } from 'node:timers/promises';
import { initTRPC } from '@trpc/server';
import type { SignedIn } from '@/domain/access/actor';
import { personOf } from '@/domain/access/roles';
import { readableTexts } from '@/domain/shared/readable-text';
import type { Deps } from '../define-write';
import { tooMany, unauthorized } from '../errors';
import { type LimitRule, limitsOf } from '../adapters/limits/limits';
import { logFailedCall } from './log-failed-call';
import { refusalsIn, savedVersionIn } from './refusals-in';

const t = initTRPC.context<Deps>().create({
  /** A silent connection is one that a proxy may end, and that nobody can tell from a broken one. */
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  /** The only shape in which an error leaves: a code, its refusals, never a stack or another system's words. */
  errorFormatter({ shape, error }) {
    const refusals = refusalsIn(error);
    const version = savedVersionIn(error);
    return {
      ...shape,
      message: refusals[0]?.code ?? 'error',
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        refusals,
        ...(version === null ? {} : { version }),
      },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Texts are made storable before anything reads them, so that no pasted NUL is anyone's loss; faults and refusals are logged. */
const received = t.procedure.use(async ({ ctx, path, type, next, getRawInput }) => {
  const result = await next({ getRawInput: async () => readableTexts(await getRawInput()) });
  if (!result.ok) logFailedCall({ path, type, actor: ctx.actor }, result.error);
  return result;
});

/**
 * Ends a call that is made too often with 429. What this process knows to be too much, and every write, is ended before
 * its input is looked at; a question goes on while the table that all processes share is asked, and its answer is
 * thrown away when it was one too many.
 */
export const limited = (rule: LimitRule) =>
  t.middleware(async ({ ctx, type, next }) => {
    const person = personOf(ctx.actor) ?? undefined;
    const counting = limitsOf(ctx.db).count(rule, { address: ctx.clientAddress, person });
    // What is in memory is counted before the next turn of the loop.
    const first = await (type === 'query' ? Promise.race([counting, nextTurn(null)]) : counting);
    if (first !== null) throw tooMany(first);
    const [result, seconds] = await Promise.all([next(), counting]);
    if (seconds !== null) throw tooMany(seconds);
    return result;
  });

/** Anyone. */
export const publicProcedure = received;

/** Someone who is signed in; the actor is narrowed. */
export const signedInProcedure = received.use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'person') throw unauthorized();
  return next({ ctx: { ...ctx, actor: ctx.actor satisfies SignedIn } });
});
