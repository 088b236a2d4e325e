import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { layoutText } from '@/ui/text/layout.text';
import { CurrentLinks } from './current-links';
import { SignOutForm } from './sign-out-form';

export type PersonalLink = Readonly<{ href: string; label: string; count?: number }>;
type Props = Readonly<{
  language: Language;
  /** Who is signed in. */
  name: string;
  /** What the navigation is called for screen readers: "Mina sidor", "Innovationscentrum". */
  label: string;
  links: readonly PersonalLink[];
  /** A server action. */
  signOut: () => Promise<void>;
  children: ReactNode;
}>;

/** The second bar of personal pages: one's own things, who one is, and the way out. */
export function PersonalFrame({ language, name, label, links, signOut, children }: Props) {
  const text = layoutText[language];
  return (
    <>
      <div className="personal-bar">
        <div className="personal-bar-row">
          <nav aria-label={label}>
            <CurrentLinks links={links} />
          </nav>
          <div className="personal-who">
            <span>
              {text.signedInAs} <strong>{name}</strong>
            </span>
            <SignOutForm action={signOut} label={text.signOut} />
          </div>
        </div>
      </div>
      {children}
    </>
  );
}
