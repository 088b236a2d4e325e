import { type AuthDeps, handleAuthGet, handleAuthPost } from '../adapters/auth/handle-auth';
import { db } from '../adapters/db/client';
import { limitsOf } from '../adapters/limits/limits';

function deps(): AuthDeps {
  return { db: db(), now: new Date(), limits: limitsOf(db()) };
}

export const authGet = (request: Request): Promise<Response> => handleAuthGet(deps(), request);
export const authPost = (request: Request): Promise<Response> => handleAuthPost(deps(), request);
