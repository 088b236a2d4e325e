import type { Language } from '@/domain/shared/language';
import type { ProposalRow } from '@/server/proposal/proposal.queries';
import { formatDate } from '@/ui/text/format';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { proposalStepText } from '@/ui/text/proposal-step.text';
import { Card, CardList } from '../kit/card';
import { Tag, TagList } from '../kit/tag';
import { ProposalTag, stepWords } from './proposal-state';
import { Sentence } from '@/ui/kit/in-language';

type Props = Readonly<{
  language: Language;
  proposals: readonly ProposalRow[];
  /** Where each has its page, without the id: "/sv/my/proposals". */
  under: string;
  level?: 2 | 3;
}>;

/** Proposals in a list: from whom, where each stands, whose turn it is and the promised day. */
export function ProposalCards({ language, proposals, under, level = 2 }: Props) {
  const text = proposalPageText[language];
  return (
    <CardList>
      {proposals.map((proposal) => (
        <Card
          key={proposal.id}
          level={level}
          href={`${under}/${proposal.id}`}
          over={[
            proposal.organisation.name,
            ...(proposal.submittedAt ? [`${text.received} ${formatDate(language, proposal.submittedAt)}`] : []),
          ].join(' · ')}
          title={<span lang={proposal.language}>{proposal.title || text.untitled}</span>}
          meta={
            <TagList>
              {[
                <ProposalTag key="status" language={language} status={proposal.status} />,
                proposal.next.late ? (
                  <Tag key="late" tone="danger">
                    {proposalStepText[language].isLate}
                  </Tag>
                ) : null,
                ...proposal.themes.map((theme) => <Tag key={theme.key}>{theme[language]}</Tag>),
                proposal.isSample ? <Tag key="sample">{text.sample}</Tag> : null,
              ].filter(Boolean)}
            </TagList>
          }
        >
          <p>
            <strong>{proposalStepText[language].turn[proposal.next.turn]}:</strong>{' '}
            <Sentence language={language} sentence={stepWords(language, proposal)} swedish={proposal.next.unitNames} />
          </p>
        </Card>
      ))}
    </CardList>
  );
}
