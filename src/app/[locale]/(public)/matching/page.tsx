import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { publicPage } from '@/server/trpc/public-page';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { WeightsTable } from '@/ui/match/weights-table';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { weightsTitle: title, weightsLead: description } = matchText[language];
  return pageMetadata({ language, path: '/matching', title, description });
}

export default async function MatchingPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const text = matchText[language];
  return (
    <Page>
      <PageHeader title={text.weightsTitle} lead={text.weightsLead} />
      <WeightsTable language={language} weights={await publicApi().match.weights()} />
    </Page>
  );
}
