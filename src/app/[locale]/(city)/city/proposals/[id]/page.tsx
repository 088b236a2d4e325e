import { loadProposal, proposalMetadata } from '@/app/load-proposal';
import { type PageProps, personalPage } from '@/app/personal-page';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Notice } from '@/ui/kit/notice';
import { AnswerProposal } from '@/ui/proposal/answer-proposal';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { answerProposal } from '../actions';

type Props = PageProps<{ id: string }>;

export const generateMetadata = proposalMetadata((language) => proposalPageText[language].forUnit);

export default async function UnitProposalPage(props: Props) {
  const { language, id, query } = await personalPage(props, '/city/proposals/[id]');
  const proposal = await loadOr404(loadProposal(id));
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
