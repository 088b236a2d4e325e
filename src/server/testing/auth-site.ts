import { answerAsNext } from './answer-as-next';
import { type AuthDeps, handleAuthGet, handleAuthPost } from '../adapters/auth/handle-auth';
import type { AuthRequest } from '../adapters/auth/ask-next-auth';

type Fields = Readonly<Record<string, string>>;

export const site = 'http://localhost:3000';
const own = { 'sec-fetch-site': 'same-origin', host: 'localhost:3000', 'x-forwarded-for': '192.0.2.1' };

/** A Set-Cookie's answer as the next request's Cookie. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
export const sessionIn = (response: Response): string | null =>
  /next-auth\.session-token=([^;]+)/.exec(cookiesOf(response))?.[1] ?? null;
export const place = (response: Response): string => (response.headers.get('location') ?? '').replace(site, '');
export const callbackUrl = (language: string, next: string): string =>
  `/${language}/my/welcome?${new URLSearchParams({ next }).toString()}`;

/** The addresses below /api/auth as a browser meets them: real requests, inside Next's own machinery. */
export function authSite(deps: () => AuthDeps) {
  const answer = (handle: (deps: AuthDeps, asked: AuthRequest) => Promise<Response>, request: Request) =>
    answerAsNext(async (asked, { params }) => {
      const { nextauth } = (await params) as { nextauth: string[] };
      return handle(deps(), { request: asked, nextauth });
    }, request);
  const get = (path: string, headers: Fields = {}) =>
    answer(handleAuthGet, new Request(site + path, { headers: { ...own, ...headers } }));
  /** A form as it is written here, without a token. */
  const postBare = (path: string, form: Fields, headers: Fields = {}) => {
    const init = { method: 'POST', body: new URLSearchParams(form), headers: { ...own, ...headers } };
    return answer(handleAuthPost, new Request(site + path, init));
  };
  /** A form of our sign-in page: with the token that next-auth gave, and its cookie. */
  const post = async (path: string, form: Fields, headers: Fields = {}) => {
    const given = await get('/api/auth/csrf');
    const { csrfToken } = (await given.json()) as { csrfToken: string };
    const cookie = [cookiesOf(given), headers['cookie']].filter(Boolean).join('; ');
    return postBare(path, { callbackUrl: callbackUrl('sv', '/sv/my'), ...form, csrfToken }, { ...headers, cookie });
  };
  /** The button of the page that a mailed link leads to. */
  const press = (link: Fields, headers: Fields = {}) => {
    const { language = 'sv', next = '/sv/my', email = '', token = '' } = link;
    const query = new URLSearchParams({ callbackUrl: callbackUrl(language, next), email, token });
    return postBare(`/api/auth/callback/email?${query.toString()}`, {}, headers);
  };
  return { get, post, postBare, press, answer };
}

/** The parts of the link in a mail's text. */
export function linkIn(text: string): Record<string, string> {
  const url = new URL(/http\S+/.exec(text)?.[0] ?? '');
  return { ...Object.fromEntries(url.searchParams), language: url.pathname.split('/')[1] ?? '' };
}
