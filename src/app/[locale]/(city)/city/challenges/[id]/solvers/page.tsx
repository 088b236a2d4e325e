import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { InviteForm } from '@/ui/challenge/city/invite-form';
import { SolverFilters } from '@/ui/challenge/city/solver-filters';
import { SolverMatchCard } from '@/ui/challenge/city/solver-match-card';
import { UnitChallengeHeader } from '@/ui/challenge/city/unit-challenge-header';
import { ButtonLink } from '@/ui/kit/button';
import { CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { Page, TwoColumns } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { matchText } from '@/ui/text/match.text';
import { invite } from '../../challenge-actions';
import { loadUnitChallenge, unitChallengeMetadata } from '../load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitChallengeMetadata({ params, view: (language) => challengeCityText[language].solvers });
}

const top = 30;
/** Words from an address, at most as many as the procedure takes. */
const wordsOf = (value: string | string[] | undefined) => [value ?? []].flat().filter(Boolean).slice(0, 20);

export default async function SolversPage(props: Props) {
  const { language, id, userId, query } = await personalPage(props, '/city/challenges/[id]/solvers');
  const api = await serverApi();
  const challenge = await loadOr404(loadUnitChallenge(id));
  const kinds = proposedKinds.filter((kind) => wordsOf(query['kind']).includes(kind));
  const themes = wordsOf(query['theme']);
  const [found, weights, choices] = await Promise.all([
    loadOr404(api.match.solversForChallenge({ challengeId: id, top, filters: { kinds, themes } })),
    api.match.weights(),
    api.challenge.choices(),
  ]);
  const text = challengeCityText[language];
  const shown = found.items.length;
  const where = { language, challengeId: id };
  return (
    <Page>
      <UnitChallengeHeader {...{ language, challenge }} current="solvers" />
      <p className="my-6">
        {shown > 0
          ? `${text.solversShown(shown, formatNumber(language, shown), formatNumber(language, found.compared))} `
          : null}
        {text.solversLead}
      </p>
      {challenge.isPublic ? null : <Notice title={text.solversDraft} />}
      <TwoColumns
        aside={
          <SolverFilters
            {...{ language, kinds, themes }}
            action={`/${language}/city/challenges/${id}/solvers`}
            allKinds={proposedKinds}
            allThemes={choices.themes}
          />
        }
      >
        {found.items.length === 0 ? (
          <EmptyState
            title={found.building ? matchText[language].buildingTitle : text.solversNoneTitle}
            action={
              kinds.length + themes.length > 0 ? (
                <ButtonLink href={`/${language}/city/challenges/${id}/solvers`}>
                  {kitText[language].clearFilters}
                </ButtonLink>
              ) : null
            }
          >
            <p>{found.building ? matchText[language].building : text.solversNone}</p>
          </EmptyState>
        ) : (
          <CardList label={text.solvers}>
            {found.items.map((item, at) => (
              <SolverMatchCard
                key={item.organisation.id}
                {...{ language, item }}
                parts={weights.parts}
                skillLabels={found.skillLabels}
                open={at === 0}
              >
                {challenge.status === 'open' && challenge.can.invite ? (
                  <InviteForm
                    {...{ language, userId }}
                    challengeId={id}
                    solver={item.organisation}
                    invite={invite.bind(null, { ...where, organisationId: item.organisation.id })}
                  />
                ) : null}
              </SolverMatchCard>
            ))}
          </CardList>
        )}
      </TwoColumns>
    </Page>
  );
}
