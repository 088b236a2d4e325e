import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ResponseForm } from '@/ui/response/response-form';
import { NextStepNotice, ResponseTag } from '@/ui/response/response-state';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { responsePageText } from '@/ui/text/response-page.text';
import { autosaveResponse, sendResponse } from '../../actions';

type Props = Readonly<{ params: Promise<{ locale: string; id: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: responsePageText[await languageOf(params)].editTitle };
}

export default async function EditResponsePage({ params }: Props) {
  const language = await languageOf(params);
  const { id } = await params;
  const here = `/${language}/my/responses/${id}`;
  const { userId } = await requireSignIn(language, `${here}/edit`);
  const response = await loadOr404((await serverApi()).response.own({ id }));
  // Too late, the page stays: it answers whoever sent a text, and has what the browser kept.
  if (!response.can.write && !response.can.writeTooLate) redirect(here);
  const text = responsePageText[language];
  const given = { language, id: response.id };
  return (
    <Page width="text">
      <PageHeader
        title={text.editTitle}
        lead={text.newLead(response.challenge.title[language], response.challenge.unitName)}
        over={<ResponseTag language={language} status={response.status} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.responses, href: `/${language}/my/responses` },
            { label: response.challenge.title[language], href: here },
          ],
        }}
      />
      <div className="mb-8">
        <NextStepNotice language={language} response={response} />
      </div>
      <ResponseForm
        language={language}
        userId={userId}
        response={response}
        action={sendResponse.bind(null, given)}
        autosave={autosaveResponse.bind(null, given)}
      />
    </Page>
  );
}
