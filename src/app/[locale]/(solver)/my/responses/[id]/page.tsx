import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Page, PageHeader, TwoColumns } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { ResponseFacts } from '@/ui/response/response-facts';
import { ResponseReading } from '@/ui/response/response-reading';
import { NextStepNotice, ResponseTag } from '@/ui/response/response-state';
import { ResponseSteps } from '@/ui/response/response-steps';
import { DoneNotice } from '@/ui/response/done-notice';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { responsePageText } from '@/ui/text/response-page.text';
import { withdrawResponse } from '../actions';
import { WithdrawForm } from '@/ui/kit/form/withdraw-form';

type Props = PageProps<{ id: string }>;

const load = cache(async (id: string) => (await serverApi()).response.own({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const text = responsePageText[language];
  const response = await forTitle(load((await params).id));
  return { title: titleOf(text.response, response && (response.content.title || text.untitled)) };
}

export default async function ResponsePage(props: Props) {
  const { language, id, query } = await personalPage(props, '/my/responses/[id]');
  const response = await loadOr404(load(id));
  const text = responsePageText[language];
  const { content, can } = response;
  const { done } = query;
  return (
    <Page>
      <PageHeader
        title={<span lang={content.language}>{content.title || text.untitled}</span>}
        lead={text.responseFrom(response.organisationName)}
        over={<ResponseTag language={language} status={response.status} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.responses, href: `/${language}/my/responses` }],
        }}
      />
      <div className="grid gap-4 mb-8">
        <DoneNotice language={language} response={response} done={done} />
        <NextStepNotice language={language} response={response} />
      </div>
      <TwoColumns
        aside={
          <div className="grid gap-8">
            <ResponseFacts language={language} response={response} />
            <ResponseSteps language={language} response={response} />
          </div>
        }
      >
        <ResponseReading language={language} response={response} />
        {can.withdraw ? (
          <WithdrawForm
            language={language}
            id={`response-withdraw-${response.id}`}
            version={response.version}
            action={withdrawResponse.bind(null, { language, id: response.id })}
            text={text}
          />
        ) : null}
      </TwoColumns>
    </Page>
  );
}
