import 'server-only';
import { cache } from 'react';
import { visitor } from '@/domain/access/actor';
import { findActor } from '../adapters/auth/find-actor';
import { sessionCookieName } from '../adapters/auth/session-cookie';
import { isThisMachine } from '../adapters/http/this-machine';
import { db } from '../adapters/db/client';
import { databaseClock } from '../adapters/db/clock';
import { createCaller } from '../routers/root';
import { pageNow } from './page-now';
import { requestCookies, requestHeaders } from './request-cookies';

/** Who asks for this page; reading the cookie makes the page personal, so public pages do not call it. */
export const pageActor = cache(async () => {
  const token = (await requestCookies()).get(sessionCookieName())?.value ?? null;
  return findActor(db(), token, pageNow());
});

/** Where the request came from, as our own front server found it. */
async function origin() {
  const found = await requestHeaders();
  return { clientAddress: found.get('x-forwarded-for') ?? undefined, isThisMachine: isThisMachine(found) };
}

/** The API as the signed-in person (or a visitor): for personal pages and for server actions. */
export const serverApi = cache(async () =>
  createCaller({ db: db(), actor: await pageActor(), now: pageNow(), clock: databaseClock, ...(await origin()) }),
);

/** The API as any visitor: for public pages, which are the same for all and are cached. */
export const publicApi = () => createCaller({ db: db(), actor: visitor, now: pageNow(), clock: databaseClock });

/** The API as any visitor, for an answer to one browser: whoever asks is not looked up, but how often is counted. */
export const visitorApi = async () =>
  createCaller({ db: db(), actor: visitor, now: pageNow(), clock: databaseClock, ...(await origin()) });
