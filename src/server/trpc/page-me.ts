import 'server-only';
import { cache } from 'react';
import { serverApi } from './caller';

/** Who is signed in and what they belong to: asked for once, however many parts of the page show it. */
export const pageMe = cache(async () => (await serverApi()).access.me());
