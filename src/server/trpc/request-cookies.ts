import 'server-only';
import { cookies, headers } from 'next/headers';
import { markPersonal } from '../adapters/http/page-life';

/** The cookies of whoever asks. The one way to them (a rule of the layers), because reading them makes a page personal. */
export function requestCookies(): ReturnType<typeof cookies> {
  markPersonal();
  return cookies();
}

/** The headers of the request, under the same rule. */
export function requestHeaders(): ReturnType<typeof headers> {
  markPersonal();
  return headers();
}
