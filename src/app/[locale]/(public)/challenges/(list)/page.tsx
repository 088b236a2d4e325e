import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { pageNow } from '@/server/trpc/page-now';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { ChallengeListing } from '@/ui/search/challenge-listing';
import { challengeRequest, pageSize } from '@/ui/search/list-request';
import { readSearchState } from '@/ui/search/search-address';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

// The list as it is before anyone searches is the same for all: made once, and again when something changes.
export const generateStaticParams = () => [];
export const revalidate = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { challenges: title, challengesLead: description } = searchText[language];
  return pageMetadata({ language, path: '/challenges', title, description });
}

export default async function ChallengesPage({ params }: Props) {
  const language = await languageOf(params);
  const state = readSearchState({});
  const found = await publicApi().search.challenges(challengeRequest({ language, state, now: pageNow() }));
  return <ChallengeListing language={language} state={state} found={found} pages={Math.ceil(found.total / pageSize)} />;
}
