import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { InviteForm } from '@/ui/challenge/city/invite-form';
import { solverFacts } from '@/ui/challenge/city/solver-facts';
import { ButtonLink } from '@/ui/kit/button';
import { InSwedish, Quoted } from '@/ui/kit/in-language';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { MatchWhy } from '@/ui/match/match-why';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { formatDate } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';
import { invite } from '../../../challenge-actions';

type Props = PageProps<{ id: string; solver: string }>;

const load = cache(async (challengeId: string, slug: string) =>
  (await serverApi()).match.ofChallenge({ challengeId, slug }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { id, solver } = await params;
  const found = await forTitle(load(id, solver));
  const text = challengeCityText[language];
  if (!found) return { title: text.solvers };
  return { title: titleOf(text.solverTitle(found.organisation.name), found.challenge.title.sv) };
}

/** Everything behind one match, for the unit, and the invitation. */
export default async function SolverOfChallengePage(props: Props) {
  const { language, id, solver, userId } = await personalPage(props, '/city/challenges/[id]/solvers/[solver]');
  const list = `/${language}/city/challenges/${id}/solvers`;
  const [found, weights] = await Promise.all([loadOr404(load(id, solver)), (await serverApi()).match.weights()]);
  const { challenge, match, organisation, invitedAt, canAnswer, skillLabels } = found;
  const text = challengeCityText[language];
  const name = challenge.title.sv || challengeFormText[language].untitled;
  return (
    <Page width="text">
      <PageHeader
        title={text.solverTitle(organisation.name)}
        over={solverFacts(language, organisation)}
        lead={<Quoted language={language} sentence={match.sentence[language]} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.title, href: `/${language}/city` },
            { label: <InSwedish language={language}>{name}</InSwedish>, href: `/${language}/city/challenges/${id}` },
            { label: text.solvers, href: list },
          ],
        }}
      >
        {challenge.canInvite && canAnswer && !invitedAt ? <ButtonLink href="#invite">{text.invite}</ButtonLink> : null}
        <ButtonLink look="secondary" href={`/${language}/solvers/${organisation.slug}`}>
          {text.canSee}
        </ButtonLink>
        {invitedAt ? <p className="text-muted">{text.invited(formatDate(language, invitedAt))}</p> : null}
      </PageHeader>
      {invitedAt || canAnswer ? null : <p className="text-muted">{text.cannotAnswer}</p>}
      <section aria-labelledby="why" className="mt-6 grid gap-4">
        <h2 id="why">{matchText[language].why}</h2>
        <MatchWhy {...{ language, match, skillLabels }} parts={weights.parts} />
      </section>
      {challenge.canInvite && canAnswer && !invitedAt ? (
        <div className="mt-12">
          <InviteForm
            {...{ language, userId }}
            challengeId={id}
            solver={organisation}
            invite={invite.bind(null, { language, challengeId: id, organisationId: organisation.id })}
          />
        </div>
      ) : null}
    </Page>
  );
}
