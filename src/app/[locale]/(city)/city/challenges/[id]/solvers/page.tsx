import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { SolverFilters } from '@/ui/challenge/city/solver-filters';
import { SolverMatchCard } from '@/ui/challenge/city/solver-match-card';
import { UnitChallengeHeader } from '@/ui/challenge/city/unit-challenge-header';
import { ButtonLink } from '@/ui/kit/button';
import { CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { Page, TwoColumns } from '@/ui/kit/page-header';
import { pageNumberOf, withQuery } from '@/ui/kit/page-number';
import { Pagination } from '@/ui/kit/pagination';
import { pagedTitle, titleOf } from '@/ui/layout/page-title';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';

type Props = PageProps<{ id: string }>;
type Query = Awaited<Props['searchParams']>;

const perPage = 10;
/** Words from an address, at most as many as the procedure takes. */
const wordsOf = (value: string | string[] | undefined) => [value ?? []].flat().filter(Boolean).slice(0, 20);

/** Asked for once, however many parts of the page want it: the address as one word. */
const load = cache(async (challengeId: string, asked: string) => {
  const { page, kinds, themes } = JSON.parse(asked) as ReturnType<typeof readQuery>;
  const offset = (page - 1) * perPage;
  const filters = { kinds, themes };
  return (await serverApi()).match.solversForChallenge({ challengeId, offset, limit: perPage, filters });
});

const readQuery = (query: Query) => ({
  page: pageNumberOf(query['page']),
  kinds: proposedKinds.filter((kind) => wordsOf(query['kind']).includes(kind)),
  themes: wordsOf(query['theme']),
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const asked = readQuery(await searchParams);
  const found = await forTitle(load((await params).id, JSON.stringify(asked)));
  const name =
    found && (found.challenge.title[language] || found.challenge.title.sv || challengeFormText[language].untitled);
  const title = titleOf(challengeCityText[language].solvers, name);
  return { title: pagedTitle({ language, title, page: asked.page }) };
}

export default async function SolversPage(props: Props) {
  const { language, id, here: path, query } = await personalPage(props, '/city/challenges/[id]/solvers');
  const asked = readQuery(query);
  const { kinds, themes } = asked;
  const [found, allThemes] = await Promise.all([
    loadOr404(load(id, JSON.stringify(asked))),
    (await serverApi()).taxonomy.themes(),
  ]);
  const text = challengeCityText[language];
  const { challenge, items, total, compared, skillLabels } = found;
  return (
    <Page>
      <UnitChallengeHeader
        language={language}
        challenge={{ ...challenge, texts: { sv: { title: challenge.title.sv } } }}
        current="solvers"
      />
      <p className="my-6">
        {total > 0
          ? `${text.solversShown(total, formatNumber(language, total), formatNumber(language, compared))} `
          : null}
        {text.solversLead}
      </p>
      {challenge.isPublic ? null : <Notice title={text.solversDraft} />}
      <TwoColumns
        aside={<SolverFilters {...{ language, kinds, themes, allThemes }} action={path} allKinds={proposedKinds} />}
      >
        {items.length === 0 ? (
          <EmptyState
            title={found.building ? matchText[language].buildingTitle : text.solversNoneTitle}
            action={
              kinds.length + themes.length > 0 ? (
                <ButtonLink href={path}>{kitText[language].clearFilters}</ButtonLink>
              ) : null
            }
          >
            <p>{found.building ? matchText[language].building : text.solversNone}</p>
          </EmptyState>
        ) : (
          <>
            <CardList label={text.solvers}>
              {items.map((item) => (
                <SolverMatchCard
                  key={item.organisation.id}
                  {...{ language, item, skillLabels }}
                  challengeId={id}
                  canInvite={challenge.canInvite}
                />
              ))}
            </CardList>
            <Pagination
              language={language}
              page={found.offset / perPage + 1}
              pages={Math.ceil(total / perPage)}
              href={(page) =>
                withQuery(path, { kind: kinds, theme: themes, ...(page > 1 ? { page: String(page) } : {}) })
              }
            />
          </>
        )}
      </TwoColumns>
    </Page>
  );
}
