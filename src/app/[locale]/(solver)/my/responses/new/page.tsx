import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { BeforeSending } from '@/ui/response/before-sending';
import { ResponseStart } from '@/ui/response/response-start';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { refusalSentence } from '@/ui/text/refusal.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseRecordText } from '@/ui/text/response-record.text';
import { startResponse } from '../actions';

type Props = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ challenge?: string | string[] }>;
}>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: responsePageText[await languageOf(params)].newTitle };
}

export default async function NewResponsePage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const { challenge: given } = await searchParams;
  if (typeof given !== 'string' || given === '') redirect(`/${language}/challenges`);
  const here = `/${language}/my/responses/new?challenge=${encodeURIComponent(given)}`;
  await requireSignIn(language, here);
  const options = await loadOr404((await serverApi()).response.startOptions({ slug: given.slice(0, 120) }));
  const { challenge, obstacle } = options;
  const text = responsePageText[language];
  const challengePath = `/${language}/challenges/${challenge.slug}`;
  return (
    <Page width="text">
      <PageHeader
        title={text.newTitle}
        lead={text.newLead(challenge.title[language], challenge.unitName)}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: challenge.title[language], href: challengePath }],
        }}
      />
      {obstacle ? (
        <Notice kind="warning" title={refusalSentence(language, obstacle)}>
          <ButtonLink look="secondary" href={challengePath}>
            {text.toChallenge}
          </ButtonLink>
        </Notice>
      ) : (
        <>
          <ResponseStart
            language={language}
            options={options}
            here={here}
            action={startResponse.bind(null, { language, id: challenge.id })}
          />
          <section className="grid gap-4 mt-8">
            <h2>{responseRecordText[language].heading}</h2>
            <BeforeSending language={language} track={challenge.track} deadlineAt={challenge.deadlineAt} />
          </section>
        </>
      )}
    </Page>
  );
}
