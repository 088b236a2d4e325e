import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Notice } from '@/ui/kit/notice';
import { titleOf } from '@/ui/layout/page-title';
import { AnswerProposal } from '@/ui/proposal/answer-proposal';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { answerProposal } from '../actions';

type Props = PageProps<{ id: string }>;

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

export default async function UnitProposalPage(props: Props) {
  const { language, id, query } = await personalPage(props, '/city/proposals/[id]');
  const proposal = await loadOr404(load(id));
  const text = proposalPageText[language];
  const { done } = query;
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
