import { env } from '@/env';

/** Keeps the address that was typed on the sign-in page, so that an error does not empty the field. */
export const typedAddressCookie = 'samspel.sign-in';

/** A cookie for half an hour that only our own server reads; an address in the page's address would be seen and logged. */
export const keepTypedAddress = (email: string): string => {
  const secure = env().PUBLIC_URL.startsWith('https:') ? '; Secure' : '';
  const value = encodeURIComponent(email.slice(0, 254));
  return `${typedAddressCookie}=${value}; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax${secure}`;
};
export const forgetTypedAddress = `${typedAddressCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
