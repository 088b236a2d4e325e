import type { ReactNode } from 'react';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { SearchBox } from '@/ui/search/search-box';
import { languageOf } from '@/ui/text/language-param';
import { searchText } from '@/ui/text/search.text';

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

/** The search box stands outside the page, so that what one types stays while the list below changes. */
export default async function SolverListLayout({ children, params }: Props) {
  const language = await languageOf(params);
  const text = searchText[language];
  return (
    <Page>
      <PageHeader title={text.solvers} lead={text.solversLead} />
      <SearchBox
        action={`/${language}/solvers/search`}
        label={text.searchSolvers}
        hint={text.searchSolversHint}
        button={text.search}
      />
      {children}
    </Page>
  );
}
