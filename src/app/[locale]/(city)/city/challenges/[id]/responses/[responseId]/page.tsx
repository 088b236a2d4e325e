import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { ResponseTexts } from '@/ui/response/response-content';
import { ResponseTag } from '@/ui/response/response-state';
import { formatMoment, formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { responsePageText } from '@/ui/text/response-page.text';

type Props = PageProps<{ id: string; responseId: string }>;

const load = cache(async (id: string) => (await serverApi()).response.handedIn({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const response = await forTitle(load((await params).responseId));
  return {
    title: titleOf(responsePageText[await languageOf(params)].answersTitle, response?.handedIn?.content.title),
  };
}

/** One response as it was last handed in. */
export default async function ReceivedResponsePage(props: Props) {
  const { language, id, responseId } = await personalPage(props, '/city/challenges/[id]/responses/[responseId]');
  const list = `/${language}/city/challenges/${id}/responses`;
  const response = await loadOr404(load(responseId));
  const { handedIn, challenge } = response;
  if (!handedIn || challenge.id !== id) notFound();
  const text = responsePageText[language];
  return (
    <Page width="text">
      <PageHeader
        title={<span lang={handedIn.content.language}>{handedIn.content.title}</span>}
        lead={text.responseFrom(response.organisation.name)}
        over={<ResponseTag language={language} status={response.status} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: `${text.backToList}: ${challenge.title}`, href: list }],
        }}
      />
      <p className="text-muted">
        {text.version(formatNumber(language, handedIn.number), formatMoment(language, handedIn.submittedAt))}
      </p>
      <ResponseTexts language={language} content={handedIn.content} level={2} leaveOut={['title']} />
    </Page>
  );
}
