import type { ProposalStep } from '@/domain/proposal/next-step';
import type { Language } from '@/domain/shared/language';
import type { ProposalRow } from '@/server/proposal/proposal.queries';
import { formatDate } from '@/ui/text/format';
import { proposalStepText } from '@/ui/text/proposal-step.text';
import { type Step, StepList } from '../kit/step-list';

const stages = ['write', 'handIn', 'route', 'answer', 'contact'] as const;
/** The stage that is going on at each step; what is over has none. */
const during: Record<ProposalStep, (typeof stages)[number] | null> = {
  hand_in: 'handIn',
  route: 'route',
  answer: 'answer',
  contact: 'contact',
  closed: null,
  withdrawn: null,
};

/** What has happened, what goes on and what comes, with the dates that are known. */
export function ProposalSteps({ language, proposal }: Readonly<{ language: Language; proposal: ProposalRow }>) {
  const text = proposalStepText[language];
  const { next, submittedAt, units } = proposal;
  const now = during[next.step];
  if (now === null) return null;
  const at = stages.indexOf(now);
  const routedAt = units.flatMap(({ routedAt: when }) => when ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  const dates: Partial<Record<(typeof stages)[number], Date>> = {
    ...(submittedAt ? { handIn: submittedAt } : {}),
    ...(routedAt ? { route: routedAt } : {}),
  };
  const steps = stages.map((stage, index): Step => {
    const promised = index === at && next.by ? text.by(formatDate(language, next.by)) : null;
    const date = promised ?? (dates[stage] ? formatDate(language, dates[stage]) : null);
    const state = index < at ? 'done' : index === at ? 'now' : 'next';
    return { title: text.stages[stage], state, ...(date ? { date } : {}) };
  });
  return (
    <section className="grid gap-4">
      <h2>{text.whatNext}</h2>
      <StepList language={language} steps={steps} />
    </section>
  );
}
