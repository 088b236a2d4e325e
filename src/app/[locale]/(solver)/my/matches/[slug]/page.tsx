import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { trackRules } from '@/domain/challenge/tracks';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { mySolvers } from '@/server/trpc/my-solvers';
import { textsIn } from '@/ui/challenge/challenge-words';
import { ButtonLink } from '@/ui/kit/button';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { MatchWhy } from '@/ui/match/match-why';
import { PartnerList } from '@/ui/match/partner-list';
import { NoSolver } from '@/ui/match/no-solver';
import { SolverSwitch } from '@/ui/match/solver-switch';
import { formatDate } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { matchText } from '@/ui/text/match.text';
import { InSwedish, Localized, Quoted } from '@/ui/kit/in-language';

type Props = PageProps<{ slug: string }>;

const load = cache(async (slug: string) => (await serverApi()).challenge.bySlug({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const challenge = await forTitle(load((await params).slug));
  return { title: titleOf(matchText[language].pairTitle, challenge && textsIn(challenge, language).texts.title) };
}

export default async function MatchPage(props: Props) {
  const { language, slug, here: path, query } = await personalPage(props, '/my/matches/[slug]');
  const text = matchText[language];
  const { solvers, current } = await mySolvers(query['organisation']);
  if (!current) return <NoSolver language={language} title={text.pairTitle} />;
  const api = await serverApi();
  const asked = { slug, organisationId: current.id };
  const [{ match, challenge, skillLabels }, { status }, together, weights] = await Promise.all([
    loadOr404(api.match.ofSolver(asked)),
    loadOr404(load(slug)),
    loadOr404(api.match.partners(asked)),
    api.match.weights(),
  ]);
  const isOpen = status === 'open';
  return (
    <Page width="text">
      <PageHeader
        title={text.pairTitle}
        lead={<Localized language={language} pair={challenge.title} />}
        over={<InSwedish language={language}>{challenge.unit}</InSwedish>}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.myTitle, href: `/${language}/my/matches` }],
        }}
      >
        {isOpen && challenge.deadlineAt ? (
          <p className="challenge-deadline w-full">{text.respondBy(formatDate(language, challenge.deadlineAt))}</p>
        ) : null}
        {isOpen && trackRules[challenge.track].receivesResponses ? (
          <ButtonLink href={`/${language}/my/responses/new?challenge=${encodeURIComponent(slug)}`}>
            {text.respond}
          </ButtonLink>
        ) : null}
        <ButtonLink look="secondary" href={`/${language}/challenges/${slug}`}>
          {text.read}
        </ButtonLink>
      </PageHeader>
      <SolverSwitch language={language} action={path} current={current.id} solvers={solvers} />
      <p className="match-sentence text-lg">
        <Quoted language={language} sentence={match.toSolver[language]} />
      </p>
      <section aria-labelledby="why" className="mt-6">
        <h2 id="why" className="visually-hidden">
          {text.why}
        </h2>
        <MatchWhy
          language={language}
          match={match}
          parts={weights.parts}
          skillLabels={skillLabels}
          profileHref={`/${language}/my/organisation`}
        />
      </section>
      <PartnerList language={language} {...together} />
    </Page>
  );
}
