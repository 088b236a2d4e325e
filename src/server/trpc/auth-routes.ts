import type { NextRequest } from 'next/server';
import { type AuthDeps, handleAuthGet, handleAuthPost } from '../adapters/auth/handle-auth';
import { db } from '../adapters/db/client';
import { limitsOf } from '../adapters/limits/limits';

function deps(): AuthDeps {
  return { db: db(), now: new Date(), limits: limitsOf(db()) };
}

/** Next gives a route without parts of its own in the address no parameters at all. */
type Context = Readonly<{ params: Promise<Readonly<{ nextauth?: string[] }> | undefined> }>;
const askedIn = async (request: NextRequest, { params }: Context) => ({
  request,
  nextauth: (await params)?.nextauth ?? [],
});

export const authGet = async (request: NextRequest, context: Context): Promise<Response> =>
  handleAuthGet(deps(), await askedIn(request, context));
export const authPost = async (request: NextRequest, context: Context): Promise<Response> =>
  handleAuthPost(deps(), await askedIn(request, context));
