import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { localPath } from '@/domain/access/local-path';
import { pageMe } from '@/server/trpc/page-me';
import { firstOf } from '@/ui/access/first-of';
import { WaitingInvitations } from '@/ui/access/waiting-invitations';
import { WelcomeForm } from '@/ui/access/welcome-form';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { accountText } from '@/ui/text/account.text';
import { languageOf } from '@/ui/text/language-param';
import { acceptWaiting, saveWelcome } from './actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: accountText[await languageOf(params)].welcome, robots: { index: false } };
}

/** The first page after signing in: asks for what is missing, else leads on at once. */
export default async function WelcomePage(props: Props) {
  const { language, query } = await personalPage(props, '/my/welcome', 'next');
  const overview = `/${language}/my`;
  const wanted = firstOf(query['next']);
  const next = localPath(wanted, overview);
  const me = await pageMe();
  const isPlaced = me.organisations.length > 0 || me.centreRoles.length > 0;
  // Whoever is on the way to something else, an invitation above all, is not held up with questions about it.
  const asksStart = !isPlaced && next === overview;
  if (me.name && !asksStart && me.invitations.length === 0) redirect(next);
  if (me.name && wanted && next !== overview) redirect(next);
  const text = accountText[language];
  return (
    <Page width="text">
      <PageHeader title={text.welcome} lead={asksStart ? text.welcomeLead : text.welcomeName} />
      <WaitingInvitations
        language={language}
        invitations={me.invitations}
        accept={(id) => acceptWaiting.bind(null, { language, next, invitationId: id })}
      />
      <WelcomeForm
        language={language}
        userId={me.id}
        name={me.name ?? ''}
        asksStart={asksStart}
        action={saveWelcome.bind(null, { language, next, asksStart })}
      />
    </Page>
  );
}
