import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { mySolvers } from '@/server/trpc/my-solvers';
import { ButtonLink } from '@/ui/kit/button';
import { CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { ChallengeMatchCard } from '@/ui/match/challenge-match-card';
import { NoSolver } from '@/ui/match/no-solver';
import { SolverSwitch } from '@/ui/match/solver-switch';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';
import { dismissMatch } from './actions';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const mine = await forTitle(mySolvers((await searchParams)['organisation']));
  return { title: titleOf(matchText[await languageOf(params)].myTitle, mine?.current?.name) };
}

const top = 30;

export default async function MyMatchesPage(props: Props) {
  const { language, here: path, query } = await personalPage(props, '/my/matches');
  const text = matchText[language];
  const { solvers, current } = await mySolvers(query['organisation']);
  if (!current) return <NoSolver language={language} title={text.myTitle} />;
  const api = await serverApi();
  const organisationId = current.id;
  const [list, weights] = await Promise.all([
    api.match.challengesForSolver({ organisationId, top, includeDismissed: true }),
    api.match.weights(),
  ]);
  const card = (item: (typeof list.items)[number]) => (
    <ChallengeMatchCard
      key={item.challenge.id}
      language={language}
      item={item}
      organisationId={organisationId}
      parts={weights.parts}
      skillLabels={list.skillLabels}
      dismiss={dismissMatch}
    />
  );
  const shown = list.items.filter((item) => !item.dismissed);
  const dismissed = list.items.filter((item) => item.dismissed);
  return (
    <Page>
      <PageHeader title={text.myTitle} lead={text.myLead(current.name)} />
      <SolverSwitch language={language} action={path} current={organisationId} solvers={solvers} />
      {shown.length === 0 ? (
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
          <p className="mb-6">
            {text.bestOf(shown.length, formatNumber(language, shown.length), formatNumber(language, list.compared))}
          </p>
          <CardList>{shown.map(card)}</CardList>
        </>
      )}
      {dismissed.length > 0 ? (
        <section aria-labelledby="dismissed" className="mt-12 grid gap-4">
          <h2 id="dismissed">{text.dismissedTitle}</h2>
          <p>{text.dismissedNote}</p>
          <CardList>{dismissed.map(card)}</CardList>
        </section>
      ) : null}
    </Page>
  );
}
