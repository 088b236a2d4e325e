import type { Metadata } from 'next';
import { ButtonLink } from '@/ui/kit/button';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { accountText } from '@/ui/text/account.text';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: accountText[await languageOf(params)].erasedTitle, robots: { index: false } };
}

export default async function ErasedPage({ params }: Props) {
  const language = await languageOf(params);
  const text = accountText[language];
  return (
    <Page width="text">
      <PageHeader title={text.erasedTitle} lead={text.erasedText}>
        <ButtonLink href={`/${language}`}>{text.toStart}</ButtonLink>
      </PageHeader>
    </Page>
  );
}
