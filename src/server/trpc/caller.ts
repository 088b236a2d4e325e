import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { visitor } from '@/domain/access/actor';
import { findActor } from '../adapters/auth/find-actor';
import { sessionCookieName } from '../adapters/auth/session-cookie';
import { db } from '../adapters/db/client';
import { databaseClock } from '../adapters/db/clock';
import { createCaller } from '../routers/root';
import { pageNow } from './page-now';

/** Who asks for this page; reading the cookie makes the page personal, so public pages do not call it. */
export const pageActor = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value ?? null;
  return findActor(db(), token, pageNow());
});

/** The API as the signed-in person (or a visitor): for personal pages and for server actions. */
export const serverApi = cache(async () =>
  createCaller({ db: db(), actor: await pageActor(), now: pageNow(), clock: databaseClock }),
);

/** The API as any visitor: for public pages, which are the same for all and are cached. */
export const publicApi = () => createCaller({ db: db(), actor: visitor, now: pageNow(), clock: databaseClock });
