import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { pageNow } from '@/server/trpc/page-now';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { pageSize, solverRequest } from '@/ui/search/list-request';
import { readSearchState } from '@/ui/search/search-address';
import { lookElsewhere } from '@/ui/search/look-elsewhere';
import { searchTitle } from '@/ui/search/search-title';
import { SolverListing } from '@/ui/search/solver-listing';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { text, page } = readSearchState(await searchParams);
  const title = searchTitle({ language, title: searchText[language].searchSolvers, text, page });
  const about = pageMetadata({ language, path: '/solvers', title });
  return { ...about, robots: { index: false, follow: true } };
}

export default async function SolverSearchPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const state = readSearchState(await searchParams);
  const { search } = publicApi();
  const found = await search.solvers(solverRequest({ language, state, now: pageNow() }));
  const elsewhere =
    found.total === 0 ? await lookElsewhere('solvers', { language, state, now: pageNow(), search }) : [];
  const pages = Math.ceil(found.total / pageSize);
  return <SolverListing language={language} state={state} found={found} pages={pages} elsewhere={elsewhere} />;
}
