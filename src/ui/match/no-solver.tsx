import type { Language } from '@/domain/shared/language';
import { matchText } from '@/ui/text/match.text';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Page, PageHeader } from '../kit/page-header';

/** The whole page of somebody who belongs to no solver: there is nothing to match, and the way to register one. */
export function NoSolver({ language, title }: Readonly<{ language: Language; title: string }>) {
  const text = matchText[language];
  return (
    <Page>
      <PageHeader title={title} />
      <EmptyState
        title={text.noSolverTitle}
        action={<ButtonLink href={`/${language}/my/organisation/new`}>{text.makeOrganisation}</ButtonLink>}
      >
        <p>{text.noSolver}</p>
      </EmptyState>
    </Page>
  );
}
