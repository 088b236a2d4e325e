import 'server-only';
import { cookies } from 'next/headers';
import { typedAddressCookie } from '../adapters/auth/typed-address';

/** What was typed on the sign-in page a moment ago, or ''. */
export const findTypedAddress = async (): Promise<string> => (await cookies()).get(typedAddressCookie)?.value ?? '';
