import 'server-only';
import { TRPCError } from '@trpc/server';

/**
 * What a page's title says of its thing. Null where there is nothing to say it of: the page itself then answers that one
 * is to sign in first, or that there is no such page.
 */
export async function forTitle<T>(pending: Promise<T>): Promise<T | null> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof TRPCError) return null;
    throw error;
  }
}
