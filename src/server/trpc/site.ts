import 'server-only';
import { env } from '@/env';

/** What pages may know of the settings. */
export function site(): Readonly<{ city: string; publicUrl: string; demo: boolean; oidcName: string | null }> {
  const { CITY_NAME, PUBLIC_URL, DEMO, OIDC_ISSUER, OIDC_NAME } = env();
  return { city: CITY_NAME, publicUrl: PUBLIC_URL, demo: DEMO, oidcName: OIDC_ISSUER ? OIDC_NAME : null };
}
