import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { ButtonLink } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ResponseCards } from '@/ui/response/response-cards';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { responsePageText } from '@/ui/text/response-page.text';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: responsePageText[await languageOf(params)].responses };
}

export default async function ResponsesPage(props: Props) {
  const { language } = await personalPage(props, '/my/responses');
  const responses = await (await serverApi()).response.mine();
  const text = responsePageText[language];
  const search = <ButtonLink href={`/${language}/challenges`}>{text.findChallenges}</ButtonLink>;
  return (
    <Page>
      <PageHeader
        title={text.responses}
        lead={text.responsesLead}
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs: [{ label: text.mine, href: `/${language}/my` }] }}
      />
      {responses.length === 0 ? (
        <EmptyState title={text.none} action={search}>
          <p>{text.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">{text.count(responses.length)}</p>
          <ResponseCards language={language} responses={responses} />
        </>
      )}
    </Page>
  );
}
