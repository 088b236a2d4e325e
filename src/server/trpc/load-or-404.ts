import 'server-only';
import { TRPCError } from '@trpc/server';
import { forbidden, notFound } from 'next/navigation';

// An address that no thing can have (BAD_REQUEST: too long, empty) leads nowhere either.
const leadsNowhere: readonly string[] = ['NOT_FOUND', 'BAD_REQUEST'];

/** Turns what is not there into a 404 page and what is not allowed into a 403 page; every other error keeps travelling. */
export async function loadOr404<T>(pending: Promise<T>): Promise<T> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof TRPCError && leadsNowhere.includes(error.code)) notFound();
    if (error instanceof TRPCError && error.code === 'FORBIDDEN') forbidden();
    throw error;
  }
}
