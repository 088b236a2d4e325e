import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { pageActor } from '@/server/trpc/caller';
import { pageMe } from '@/server/trpc/page-me';
import { personalLinks } from '@/ui/access/personal-links';
import { PersonalFrame } from '@/ui/layout/personal-frame';
import { myText } from '@/ui/text/my.text';
import { signOut } from './sign-out-action';

type Props = Readonly<{ language: Language; children: ReactNode }>;

/** Around every personal page: who is signed in, and the way to what is theirs. Each page itself asks for sign-in. */
export async function PersonalLayout({ language, children }: Props) {
  const actor = await pageActor();
  if (actor.kind !== 'person') return children;
  const me = await pageMe();
  return (
    <PersonalFrame
      language={language}
      label={myText[language].title}
      name={me.name ?? me.email}
      links={personalLinks(language, me).map(({ href, label }) => ({ href, label }))}
      signOut={signOut.bind(null, language)}
    >
      {children}
    </PersonalFrame>
  );
}
