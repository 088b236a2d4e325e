import type { Language } from '@/domain/shared/language';
import { createHash } from 'node:crypto';
import { type Mail, pageLink } from '../mail/mail';

/** How long a sign-in link is good for, in minutes. */
export const linkMinutes = 30;

type Wanted = Readonly<{ to: string; language: Language; token: string; next: string }>;

/** The mail with the link. The link leads to a page with a button: mail scanners open links, but press no buttons. */
export function signInMail({ to, language, token, next }: Wanted): Mail {
  const link = pageLink(language, `/sign-in/confirm?${new URLSearchParams({ email: to, token, next }).toString()}`);
  const words = {
    sv: {
      subject: 'Logga in i Samspel',
      text: `Hej!

Öppna länken och tryck på knappen för att logga in:
${link}

Länken går att använda en gång och gäller i ${linkMinutes} minuter. Har du inte bett om den kan du kasta det här mejlet: ingen kommer in utan länken.`,
    },
    en: {
      subject: 'Sign in to Samspel',
      text: `Hello,

Open the link and press the button to sign in:
${link}

The link can be used once and is valid for ${linkMinutes} minutes. If you did not ask for it, throw this message away: nobody gets in without the link.`,
    },
  }[language];
  // The key must not give the token away.
  const key = createHash('sha256').update(`mail ${token}`).digest('hex');
  return { to, language, ...words, dedupeKey: `sign-in:${key}` };
}
