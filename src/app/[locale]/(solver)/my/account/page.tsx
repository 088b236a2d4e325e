import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { pageMe } from '@/server/trpc/page-me';
import { AccountForm, EraseForm } from '@/ui/access/account-forms';
import { LeavingNotices } from '@/ui/access/leaving-notices';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { accessText } from '@/ui/text/access.text';
import { accountText } from '@/ui/text/account.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { eraseAccount, saveAccount, signOutEverywhere } from './actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: accountText[await languageOf(params)].title, robots: { index: false } };
}

export default async function AccountPage(props: Props) {
  const { language } = await personalPage(props, '/my/account');
  const { access } = await serverApi();
  const [me, leaving] = await Promise.all([pageMe(), access.leaving()]);
  const text = accountText[language];
  const mine = { label: accessText[language].my, href: `/${language}/my` };
  return (
    <Page width="text">
      <PageHeader
        title={text.title}
        lead={text.lead(me.email)}
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs: [mine] }}
      />
      <section className="grid gap-4" aria-labelledby="about-you">
        <h2 id="about-you">{text.aboutYou}</h2>
        <AccountForm
          language={language}
          userId={me.id}
          name={me.name ?? ''}
          mailLanguage={me.language}
          action={saveAccount.bind(null, language)}
        />
      </section>
      <section className="mt-8 grid gap-4 justify-items-start" aria-labelledby="sessions">
        <h2 id="sessions">{text.sessions}</h2>
        <p>{text.sessionsText}</p>
        <form action={signOutEverywhere.bind(null, language)}>
          <SubmitButton look="secondary">{text.sessionsButton}</SubmitButton>
        </form>
      </section>
      <section className="mt-8 grid gap-4 justify-items-start" aria-labelledby="erase">
        <h2 id="erase">{text.erase}</h2>
        <p>{text.eraseText}</p>
        <LeavingNotices language={language} leaving={leaving} />
        <div>
          <EraseForm language={language} userId={me.id} action={eraseAccount.bind(null, language)} />
        </div>
      </section>
    </Page>
  );
}
