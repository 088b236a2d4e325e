import 'server-only';
import { env } from '@/env';

type Site = Readonly<{
  city: string;
  publicUrl: string;
  demo: boolean;
  oidcName: string | null;
  /** An address of any kind: "mailto:…", "https://…". */
  securityContact: string;
}>;

/** "Samspel <samspel@example.org>" → "samspel@example.org" */
const addressIn = (sender: string) => /<([^>]+)>/.exec(sender)?.[1] ?? sender;

/** What pages may know of the settings. */
export function site(): Site {
  const { CITY_NAME, PUBLIC_URL, DEMO, OIDC_ISSUER, OIDC_NAME, SECURITY_CONTACT, MAIL_FROM } = env();
  return {
    city: CITY_NAME,
    publicUrl: PUBLIC_URL,
    demo: DEMO,
    oidcName: OIDC_ISSUER ? OIDC_NAME : null,
    securityContact: SECURITY_CONTACT ?? `mailto:${addressIn(MAIL_FROM)}`,
  };
}
