import type { Metadata } from 'next';
import { publicApi, serverApi } from '@/server/trpc/caller';
import { pageSolver } from '@/server/trpc/page-solver';
import { pageNow } from '@/server/trpc/page-now';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { ChallengeListing } from '@/ui/search/challenge-listing';
import { orderByFit } from '@/ui/search/order-by-fit';
import { challengeRequest, pageSize } from '@/ui/search/list-request';
import { readSearchState } from '@/ui/search/search-address';
import { lookElsewhere } from '@/ui/search/look-elsewhere';
import { searchTitle } from '@/ui/search/search-title';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { text, page } = readSearchState(await searchParams);
  const title = searchTitle({ language, title: searchText[language].searchChallenges, text, page });
  const about = pageMetadata({ language, path: '/challenges', title });
  // One address for every question asked would fill search engines with the same list.
  return { ...about, robots: { index: false, follow: true } };
}

const maxForFit = 100;

export default async function ChallengeSearchPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const state = readSearchState(await searchParams);
  const request = challengeRequest({ language, state, now: pageNow() });
  const since = await publicApi().live.publicVersion();
  if (state.sort !== 'fit') {
    const found = await publicApi().search.challenges(request);
    const pages = Math.ceil(found.total / pageSize);
    const elsewhere =
      found.total === 0
        ? await lookElsewhere('challenges', { language, state, now: pageNow(), search: publicApi().search })
        : [];
    return (
      <ChallengeListing
        language={language}
        state={state}
        found={found}
        pages={pages}
        elsewhere={elsewhere}
        since={since}
      />
    );
  }
  const solver = await pageSolver();
  const found = await publicApi().search.challenges({ ...request, offset: 0, limit: maxForFit });
  if (!solver) {
    const fit = { solver: null };
    return <ChallengeListing language={language} state={state} found={found} pages={1} since={since} fit={fit} />;
  }
  const api = await serverApi();
  const matches = await api.match.challengesForSolver({ organisationId: solver.id, limit: maxForFit });
  const { items, why } = orderByFit({ language, found, matches });
  const from = (state.page - 1) * pageSize;
  const shown = { ...found, items: items.slice(from, from + pageSize) };
  const pages = Math.ceil(items.length / pageSize);
  return (
    <ChallengeListing
      language={language}
      state={state}
      found={shown}
      pages={pages}
      since={since}
      fit={{ solver: solver.name, why }}
    />
  );
}
