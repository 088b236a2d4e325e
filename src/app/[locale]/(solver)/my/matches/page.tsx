import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { mySolvers } from '@/server/trpc/my-solvers';
import { ButtonLink } from '@/ui/kit/button';
import { CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { pageNumberOf, withQuery } from '@/ui/kit/page-number';
import { Pagination } from '@/ui/kit/pagination';
import { pagedTitle, titleOf } from '@/ui/layout/page-title';
import { ChallengeMatchCard } from '@/ui/match/challenge-match-card';
import { NoSolver } from '@/ui/match/no-solver';
import { PutAside } from '@/ui/match/put-aside';
import { SolverSwitch } from '@/ui/match/solver-switch';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';
import { dismissMatch } from './actions';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const query = await searchParams;
  const mine = await forTitle(mySolvers(query['organisation']));
  const title = titleOf(matchText[language].myTitle, mine?.current?.name);
  return { title: pagedTitle({ language, title, page: pageNumberOf(query['page']) }) };
}

const perPage = 10;
/** So many of what was put aside stand under the list; all of them where the address asks for them. */
const asideShown = { few: 10, all: 100 } as const;

export default async function MyMatchesPage(props: Props) {
  const { language, here: path, query } = await personalPage(props, '/my/matches');
  const text = matchText[language];
  const { solvers, current } = await mySolvers(query['organisation']);
  if (!current) return <NoSolver language={language} title={text.myTitle} />;
  const api = await serverApi();
  const organisationId = current.id;
  const asideAll = query['aside'] === 'all';
  const offset = (pageNumberOf(query['page']) - 1) * perPage;
  const [list, aside] = await Promise.all([
    api.match.challengesForSolver({ organisationId, offset, limit: perPage }),
    api.match.putAside({ organisationId, limit: asideShown[asideAll ? 'all' : 'few'] }),
  ]);
  const { items, skillLabels, total, compared } = list;
  const own = solvers.length > 1 ? { organisation: organisationId } : {};
  return (
    <Page>
      <PageHeader title={text.myTitle} lead={text.myLead(current.name)} />
      <SolverSwitch language={language} action={path} current={organisationId} solvers={solvers} />
      {items.length === 0 ? (
        <EmptyState
          title={list.building ? text.buildingTitle : text.noneTitle}
          action={
            <ButtonLink look="secondary" href={`/${language}/challenges`}>
              {text.allChallenges}
            </ButtonLink>
          }
        >
          <p>{list.building ? text.building : text.none}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-6">{text.bestOf(total, formatNumber(language, total), formatNumber(language, compared))}</p>
          <CardList label={text.myTitle}>
            {items.map((item) => (
              <ChallengeMatchCard
                key={item.challenge.id}
                {...{ language, item, organisationId, skillLabels }}
                dismiss={dismissMatch}
              />
            ))}
          </CardList>
          <Pagination
            language={language}
            page={list.offset / perPage + 1}
            pages={Math.ceil(total / perPage)}
            href={(page) => withQuery(path, { ...own, ...(page > 1 ? { page: String(page) } : {}) })}
          />
        </>
      )}
      <PutAside
        {...{ language, organisationId, aside }}
        allHref={`${withQuery(path, { ...own, aside: 'all' })}#dismissed`}
        dismiss={dismissMatch}
      />
    </Page>
  );
}
