import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { localPath } from '@/domain/access/local-path';
import { pageActor } from '@/server/trpc/caller';
import { signInFields } from '@/server/trpc/sign-in-form';
import { site } from '@/server/trpc/site';
import { findTypedAddress } from '@/server/trpc/typed-address';
import { firstOf } from '@/ui/access/first-of';
import { DemoNotice } from '@/ui/access/demo-notice';
import { SignInForm } from '@/ui/access/sign-in-form';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { refusedTitle } from '@/ui/layout/page-title';
import { languageOf } from '@/ui/text/language-param';
import { signInText } from '@/ui/text/sign-in.text';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { title } = signInText[language];
  const isRefused = !!firstOf((await searchParams)['error']);
  return { title: isRefused ? refusedTitle(language, title) : title, robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const query = await searchParams;
  const next = localPath(firstOf(query['next']), `/${language}/my`);
  const error = firstOf(query['error']);
  if (!error && (await pageActor()).kind === 'person') redirect(next);
  const lacksCookies = firstOf(query['cookie']) === 'set';
  const fields = await signInFields({ language, next }, !lacksCookies);
  const text = signInText[language];
  const { demo, oidcName } = site();
  return (
    <Page width="text">
      <PageHeader title={text.title} lead={text.lead} />
      <SignInForm
        language={language}
        fields={fields}
        error={error ?? (fields.csrfToken ? null : 'stale')}
        email={error === 'address' || error === 'limited' || error === 'stale' ? await findTypedAddress() : ''}
        oidcName={oidcName}
      />
      {demo ? (
        <div className="mt-8">
          <DemoNotice language={language} />
        </div>
      ) : null}
      <p className="mt-8">
        <a href={`/${language}/privacy`}>{text.privacy}</a>
      </p>
    </Page>
  );
}
