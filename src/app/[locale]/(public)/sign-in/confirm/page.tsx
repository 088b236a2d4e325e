import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { localPath } from '@/domain/access/local-path';
import { confirmAddress } from '@/server/trpc/sign-in-form';
import { firstOf } from '@/ui/access/first-of';
import { Button } from '@/ui/kit/button';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { languageOf } from '@/ui/text/language-param';
import { signInText } from '@/ui/text/sign-in.text';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = signInText[await languageOf(params)].confirmTitle;
  return { title, robots: { index: false } };
}

/** Where the link in the mail leads. Opening it changes nothing: only the button uses the link up. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const query = await searchParams;
  const [email, token] = [firstOf(query['email']), firstOf(query['token'])];
  const next = localPath(firstOf(query['next']), `/${language}/my`);
  if (!email || !token) redirect(`/${language}/sign-in?${new URLSearchParams({ error: 'used', next }).toString()}`);
  const text = signInText[language];
  return (
    <Page width="text">
      <PageHeader title={text.confirmTitle} lead={text.confirmLead(email)} />
      <form action={confirmAddress({ language, next }, { email, token })} method="post">
        <div className="form-actions">
          <Button type="submit">{text.confirm}</Button>
        </div>
      </form>
      <p className="mt-6">{text.confirmWhy}</p>
      <p className="mt-4">{text.confirmNotYou}</p>
    </Page>
  );
}
