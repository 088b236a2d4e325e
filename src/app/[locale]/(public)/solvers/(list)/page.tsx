import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { pageNow } from '@/server/trpc/page-now';
import { publicPage } from '@/server/trpc/public-page';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { pageSize, solverRequest } from '@/ui/search/list-request';
import { readSearchState } from '@/ui/search/search-address';
import { SolverListing } from '@/ui/search/solver-listing';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { solvers: title, solversLead: description } = searchText[language];
  return pageMetadata({ language, path: '/solvers', title, description });
}

export default async function SolversPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const state = readSearchState({});
  const found = await publicApi().search.solvers(solverRequest({ language, state, now: pageNow() }));
  return <SolverListing language={language} state={state} found={found} pages={Math.ceil(found.total / pageSize)} />;
}
