import type { Language } from '@/domain/shared/language';
import type { ProposalPage } from '@/server/proposal/proposal.queries';
import { formatDate } from '@/ui/text/format';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { proposalStepText } from '@/ui/text/proposal-step.text';
import { PlainText } from '../kit/disclosure';
import { Tag } from '../kit/tag';

/** The units it was sent to and what each has said; before that, the units that the proposer hopes for. */
export function ProposalUnits({ language, proposal }: Readonly<{ language: Language; proposal: ProposalPage }>) {
  const text = proposalPageText[language];
  const routed = proposal.units.filter(({ routedAt }) => routedAt !== null);
  const wished = proposal.units.filter((unit) => unit.wished && unit.routedAt === null);
  if (routed.length === 0 && wished.length === 0) return null;
  return (
    <>
      {routed.length > 0 ? (
        <section>
          <h2>{text.answersTitle}</h2>
          <ul className="grid gap-4 mt-4">
            {routed.map((unit) => (
              <li key={unit.unitId}>
                <UnitAnswer language={language} unit={unit} isOwn={proposal.isOwn} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {wished.length > 0 ? (
        <section>
          <h2>{proposal.isOwn ? text.wishedTitle : text.wishedByThemTitle}</h2>
          <ul className="mt-4">
            {wished.map(({ unitId, name }) => (
              <li key={unitId} lang="sv">
                {name}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type AnswerProps = Readonly<{ language: Language; unit: ProposalPage['units'][number]; isOwn: boolean }>;

function UnitAnswer({ language, unit, isOwn }: AnswerProps) {
  const text = proposalPageText[language];
  const step = proposalStepText[language];
  const { name, wished, answer, answerBy, answeredAt, reason } = unit;
  return (
    <>
      <p>
        <strong lang="sv">{name}</strong>
        {wished ? <span className="text-muted"> ({isOwn ? text.wished : text.wishedByThem})</span> : null}
      </p>
      {answer ? (
        <>
          <p>
            <Tag tone={answer === 'interested' ? 'success' : 'plain'}>{step.answer[answer]}</Tag>{' '}
            {answeredAt ? formatDate(language, answeredAt) : null}
          </p>
          {reason ? <PlainText text={reason} /> : null}
        </>
      ) : (
        <p>
          {step.waiting}
          {answerBy ? `, ${text.answerBy(formatDate(language, answerBy))}` : null}
        </p>
      )}
    </>
  );
}
