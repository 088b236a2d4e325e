import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { ResponseForm } from '@/ui/response/response-form';
import { NextStepNotice, ResponseTag } from '@/ui/response/response-state';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { responsePageText } from '@/ui/text/response-page.text';
import { autosaveResponse, sendResponse } from '../../actions';
import { Localized, Sentence } from '@/ui/kit/in-language';

type Props = PageProps<{ id: string }>;

const load = cache(async (id: string) => (await serverApi()).response.own({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const text = responsePageText[language];
  const response = await forTitle(load((await params).id));
  return { title: titleOf(text.editTitle, response?.challenge.title[language]) };
}

export default async function EditResponsePage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/my/responses/[id]/edit');
  const here = `/${language}/my/responses/${id}`;
  const response = await loadOr404(load(id));
  // Too late, the page stays: it answers whoever sent a text, and has what the browser kept.
  if (!response.can.write && !response.can.writeTooLate) redirect(here);
  const text = responsePageText[language];
  const given = { language, id: response.id };
  return (
    <Page width="text">
      <PageHeader
        title={text.editTitle}
        lead={
          <Sentence
            language={language}
            sentence={text.newLead(response.challenge.title[language], response.challenge.unitName)}
            swedish={[response.challenge.unitName, response.challenge.title.sv]}
          />
        }
        over={<ResponseTag language={language} status={response.status} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.responses, href: `/${language}/my/responses` },
            { label: <Localized language={language} pair={response.challenge.title} />, href: here },
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
