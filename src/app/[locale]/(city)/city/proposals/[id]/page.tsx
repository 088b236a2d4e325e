import type { Metadata } from 'next';
import { cache } from 'react';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { Notice } from '@/ui/kit/notice';
import { titleOf } from '@/ui/layout/page-title';
import { AnswerProposal } from '@/ui/proposal/answer-proposal';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { answerProposal } from '../actions';

type Props = Readonly<{
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}>;

const load = cache(async (id: string) => (await serverApi()).proposal.byId({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const proposal = await forTitle(load((await params).id));
  return {
    title: titleOf(
      proposalPageText[language].forUnit,
      proposal && (proposal.title || proposalPageText[language].untitled),
    ),
  };
}

export default async function UnitProposalPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const { id } = await params;
  await requireSignIn(language, `/${language}/city/proposals/${id}`);
  const proposal = await loadOr404(load(id));
  const text = proposalPageText[language];
  const { done } = await searchParams;
  const asked = proposal.units.filter(({ unitId }) => proposal.can.answerFor.includes(unitId));
  return (
    <ProposalView
      language={language}
      proposal={proposal}
      crumbs={[{ label: text.forUnit, href: `/${language}/city/proposals` }]}
      done={
        done === 'answered' && proposal.units.some(({ answer }) => answer !== null) ? (
          <Notice kind="success" title={text.answeredTitle} live="polite">
            <p>{text.answeredText}</p>
          </Notice>
        ) : null
      }
      after={asked.map((unit) => (
        <AnswerProposal
          key={unit.unitId}
          language={language}
          id={proposal.id}
          unit={unit}
          version={proposal.version}
          action={answerProposal.bind(null, { language, id: proposal.id, unitId: unit.unitId })}
        />
      ))}
    />
  );
}
