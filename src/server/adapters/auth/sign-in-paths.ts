import { localPath } from '@/domain/access/local-path';
import { type Language, languages } from '@/domain/shared/language';
import { env } from '@/env';

/** Why a sign-in did not succeed, as the sign-in page's `error` says it. */
export const signInErrors = ['address', 'limited', 'expired', 'used', 'oidc', 'oidc_email', 'stale', 'failed'] as const;
export type SignInError = (typeof signInErrors)[number];

/** Where someone is in signing in: the language of the page, and the page they want to come back to. */
export type Way = Readonly<{ language: Language; next: string }>;

/** Reads the way from a form or an address; what is not ours becomes Swedish and the overview. */
export function readWay(read: (name: string) => string | null | undefined): Way {
  const language = languages.find((one) => one === read('language')) ?? 'sv';
  return { language, next: localPath(read('next'), `/${language}/my`) };
}

const page = ({ language, next }: Way, path: string, more: Record<string, string> = {}): string =>
  `${env().PUBLIC_URL}/${language}${path}?${new URLSearchParams({ ...more, next }).toString()}`;

export const signInPage = (way: Way, error?: SignInError): string => page(way, '/sign-in', error ? { error } : {});
/** The page after next-auth has set its cookie: a browser that still has none takes no cookies. */
export const signInPageWithCookie = (way: Way): string => page(way, '/sign-in', { cookie: 'set' });
export const sentPage = (way: Way): string => page(way, '/sign-in/sent');
export const confirmPage = (way: Way, link: Readonly<{ email: string; token: string }>): string =>
  page(way, '/sign-in/confirm', link);
/** The first page after signing in: asks for what is missing, else leads on at once. */
export const welcomePage = (way: Way): string => page(way, '/my/welcome');
/** The same by its path: what the forms hand to next-auth as its `callbackUrl`. */
export const callbackUrlOf = (way: Way): string => welcomePage(way).slice(env().PUBLIC_URL.length);

/** The way back out of next-auth's `callbackUrl`, from a form, an address or its cookie. */
export function wayOf(callbackUrl: string | null | undefined): Way {
  const [address, base] = [callbackUrl ?? '', env().PUBLIC_URL];
  const url = new URL(URL.canParse(address, base) ? address : base, base);
  const [, language] = url.pathname.split('/');
  return readWay((name) => (name === 'language' ? language : url.searchParams.get(name)));
}
