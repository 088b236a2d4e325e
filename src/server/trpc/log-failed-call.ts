import type { TRPCError } from '@trpc/server';
import type { Actor } from '@/domain/access/actor';
import { log } from '../adapters/log/log';
import { refusalsIn } from './refusals-in';

type Call = Readonly<{ path: string; type: string; actor: Actor }>;

/** Refusals that say who may not, rather than what is wrong with what was handed in. */
const accessCodes: readonly string[] = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'TOO_MANY_REQUESTS'];

/** One line for each call that did not succeed: our own faults with their place, refusals with their codes. Never the input. */
export function logFailedCall({ path, type, actor }: Call, error: TRPCError): void {
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    log().error({ event: 'fault', path, type, err: error.cause ?? error }, 'procedure failed');
    return;
  }
  // Who is busy with a response is sealed, also here: only who was turned away from one is told.
  const isSealed = path.startsWith('response.') && !accessCodes.includes(error.code);
  const who = actor.kind === 'person' && !isSealed ? { actor: actor.userId } : {};
  const codes = refusalsIn(error).map(({ code }) => code);
  log().info({ event: 'refusal', path, code: error.code, codes: [...new Set(codes)], ...who }, 'refused');
}
