import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { pageNow } from '@/server/trpc/page-now';
import { publicPage } from '@/server/trpc/public-page';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { ChallengeListing } from '@/ui/search/challenge-listing';
import { challengeRequest, pageSize } from '@/ui/search/list-request';
import { readSearchState } from '@/ui/search/search-address';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { challenges: title, challengesLead: description } = searchText[language];
  return pageMetadata({ language, path: '/challenges', title, description });
}

export default async function ChallengesPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const state = readSearchState({});
  const since = await publicApi().live.publicVersion();
  const found = await publicApi().search.challenges(challengeRequest({ language, state, now: pageNow() }));
  const pages = Math.ceil(found.total / pageSize);
  return <ChallengeListing language={language} state={state} found={found} pages={pages} since={since} />;
}
