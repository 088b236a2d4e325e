import 'server-only';
import { typedAddressCookie } from '../adapters/auth/typed-address';
import { requestCookies } from './request-cookies';

/** What was typed on the sign-in page a moment ago, or ''. */
export const findTypedAddress = async (): Promise<string> =>
  (await requestCookies()).get(typedAddressCookie)?.value ?? '';
