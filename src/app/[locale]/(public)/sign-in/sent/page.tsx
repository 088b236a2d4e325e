import type { Metadata } from 'next';
import { localPath } from '@/domain/access/local-path';
import { site } from '@/server/trpc/site';
import { findTypedAddress } from '@/server/trpc/typed-address';
import { firstOf } from '@/ui/access/first-of';
import { ButtonLink } from '@/ui/kit/button';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { languageOf } from '@/ui/text/language-param';
import { signInText } from '@/ui/text/sign-in.text';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: signInText[await languageOf(params)].sentTitle, robots: { index: false } };
}

/** The same whether the address has an account or not. */
export default async function SentPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const next = localPath(firstOf((await searchParams)['next']), `/${language}/my`);
  const email = await findTypedAddress();
  const text = signInText[language];
  const again = `/${language}/sign-in?${new URLSearchParams({ next }).toString()}`;
  return (
    <Page width="text">
      <PageHeader title={text.sentTitle} lead={email ? text.sentTo(email) : text.sent} />
      <ol className="list-decimal pl-6 grid gap-2">
        {text.sentSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4">{text.sentLate}</p>
      {site().demo ? (
        <p className="mt-6">
          <ButtonLink href={`/${language}/demo/mailbox`}>{text.openMailbox}</ButtonLink>
        </p>
      ) : null}
      <p className="mt-6">
        <a href={again}>{text.again}</a>
      </p>
    </Page>
  );
}
