import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { hasCentreRole } from '@/domain/access/roles';
import { serverApi } from '@/server/trpc/caller';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { FairnessReport } from '@/ui/match/fairness-report';
import { fairnessText } from '@/ui/text/fairness.text';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: fairnessText[await languageOf(params)].title };
}

export default async function FairnessPage(props: Props) {
  const { language, actor } = await personalPage(props, '/centre/fairness');
  if (!hasCentreRole(actor, ['administrator'])) notFound();
  const report = await (await serverApi()).match.fairness();
  const text = fairnessText[language];
  const number = (value: number) => formatNumber(language, value);
  return (
    <Page>
      <PageHeader
        title={text.title}
        lead={text.lead(number(report.rankings), number(report.solvers), number(report.places))}
      />
      <FairnessReport language={language} report={report} />
    </Page>
  );
}
