import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hasCentreRole } from '@/domain/access/roles';
import { serverApi } from '@/server/trpc/caller';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { FairnessReport } from '@/ui/match/fairness-report';
import { fairnessText } from '@/ui/text/fairness.text';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: fairnessText[await languageOf(params)].title };
}

export default async function FairnessPage({ params }: Props) {
  const language = await languageOf(params);
  const actor = await requireSignIn(language, `/${language}/centre/fairness`);
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
