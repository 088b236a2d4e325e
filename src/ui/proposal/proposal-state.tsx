import type { ProposalStatus } from '@/domain/proposal/proposal';
import type { Language } from '@/domain/shared/language';
import type { ProposalPage, ProposalRow } from '@/server/proposal/proposal.queries';
import { formatDate, formatList } from '@/ui/text/format';
import { proposalStepText } from '@/ui/text/proposal-step.text';
import { Notice } from '../kit/notice';
import { Tag, type TagTone } from '../kit/tag';
import { Sentence } from '@/ui/kit/in-language';

const tones: Record<ProposalStatus, TagTone> = {
  draft: 'plain',
  submitted: 'tint',
  routed: 'tint',
  answered: 'success',
  withdrawn: 'warning',
};

/** The state as a word. */
export const ProposalTag = ({ language, status }: Readonly<{ language: Language; status: ProposalStatus }>) => (
  <Tag tone={tones[status]}>{proposalStepText[language].status[status]}</Tag>
);

/** What happens next, in words with its date: "Svar från Helsingborgshem, senast 3 mars 2027". */
export function stepWords(language: Language, { next }: Pick<ProposalRow, 'next'>): string {
  const text = proposalStepText[language];
  const step = text.step[next.step](formatList(language, next.unitNames));
  if (next.by === null) return step;
  const date = formatDate(language, next.by);
  return `${step}, ${next.late ? text.late(date) : text.by(date)}`;
}

type Props = Readonly<{ language: Language; proposal: Pick<ProposalPage, 'next' | 'isOwn'> }>;

/** Whose turn it is, what they do, and by when. */
export function ProposalNextStep({ language, proposal }: Props) {
  const text = proposalStepText[language];
  const { next } = proposal;
  return (
    <Notice
      kind={next.late ? 'warning' : 'info'}
      title={
        <Sentence
          language={language}
          sentence={`${text.turn[next.turn]}: ${stepWords(language, proposal)}`}
          swedish={next.unitNames}
        />
      }
    >
      {next.late ? <p>{proposal.isOwn ? text.lateHelp : text.lateToOthers}</p> : null}
    </Notice>
  );
}
