import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { BeforeSending } from '@/ui/response/before-sending';
import { ResponseStart } from '@/ui/response/response-start';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { refusalSentence } from '@/ui/text/refusal.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseRecordText } from '@/ui/text/response-record.text';
import { startResponse } from '../actions';
import { Localized, Sentence } from '@/ui/kit/in-language';

type Props = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ challenge?: string | string[] }>;
}>;

const load = cache(async (slug: string) => (await serverApi()).response.startOptions({ slug: slug.slice(0, 120) }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { challenge: given } = await searchParams;
  const options = typeof given === 'string' ? await forTitle(load(given)) : null;
  return { title: titleOf(responsePageText[language].newTitle, options?.challenge.title[language]) };
}

export default async function NewResponsePage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const { challenge: given } = await searchParams;
  if (typeof given !== 'string' || given === '') redirect(`/${language}/challenges`);
  const here = `/${language}/my/responses/new?challenge=${encodeURIComponent(given)}`;
  await requireSignIn(language, here);
  const options = await loadOr404(load(given));
  const { challenge, obstacle } = options;
  const text = responsePageText[language];
  const challengePath = `/${language}/challenges/${challenge.slug}`;
  return (
    <Page width="text">
      <PageHeader
        title={text.newTitle}
        lead={
          <Sentence
            language={language}
            sentence={text.newLead(challenge.title[language], challenge.unitName)}
            swedish={[challenge.unitName, challenge.title.sv]}
          />
        }
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: <Localized language={language} pair={challenge.title} />, href: challengePath }],
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
