import { initTRPC } from '@trpc/server';
import type { SignedIn } from '@/domain/access/actor';
import { readableTexts } from '@/domain/shared/readable-text';
import type { Deps } from '../define-write';
import { unauthorized } from '../errors';
import { log } from '../adapters/log/log';
import { refusalsIn } from './refusals-in';

const t = initTRPC.context<Deps>().create({
  /** The only shape in which an error leaves: a code, its refusals, never a stack or another system's words. */
  errorFormatter({ shape, error }) {
    const refusals = refusalsIn(error);
    return {
      ...shape,
      message: refusals[0]?.code ?? 'error',
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, refusals },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Texts are made storable before anything reads them, so that no pasted NUL is anyone's loss; our own faults are logged. */
const received = t.procedure.use(async ({ path, type, next, getRawInput }) => {
  const result = await next({ getRawInput: async () => readableTexts(await getRawInput()) });
  if (!result.ok && result.error.code === 'INTERNAL_SERVER_ERROR')
    log().error(
      { path, type, name: result.error.cause?.name, message: result.error.cause?.message },
      'procedure failed',
    );
  return result;
});

/** Anyone. */
export const publicProcedure = received;

/** Someone who is signed in; the actor is narrowed. */
export const signedInProcedure = received.use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'person') throw unauthorized();
  return next({ ctx: { ...ctx, actor: ctx.actor satisfies SignedIn } });
});
