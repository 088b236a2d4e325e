import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { type Refusal, RefusalCause, refusalsOf } from '../errors';

const badInput = (error: ZodError): Refusal[] =>
  error.issues.slice(0, 20).map((issue) => ({ code: `input_${issue.code}`, field: issue.path.join('.') }));

/** What a failed call says to whoever made it: codes and fields, never another system's words. */
export function refusalsIn(error: unknown): readonly Refusal[] {
  const refusals = refusalsOf(error);
  if (refusals) return refusals;
  if (!(error instanceof TRPCError)) return [{ code: 'unknown' }];
  return error.cause instanceof ZodError ? badInput(error.cause) : [{ code: error.code.toLowerCase() }];
}

/** The version that what was typed is saved as although the rest was refused, or null. */
export const savedVersionIn = (error: unknown): number | null =>
  error instanceof TRPCError && error.cause instanceof RefusalCause ? error.cause.version : null;
