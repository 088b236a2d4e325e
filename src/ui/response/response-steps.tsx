import { trackRules } from '@/domain/challenge/tracks';
import type { ResponseStep } from '@/domain/response/next-step';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatDate, formatMoment } from '@/ui/text/format';
import { responseStepText } from '@/ui/text/response-step.text';
import { type Step, StepList } from '../kit/step-list';
import { stepDate } from './response-state';

type Stage = 'write' | 'handIn' | 'deadline' | 'opening' | 'answer';

/** Which stage is going on at each step; what is over has none. */
const during: Record<ResponseStep, Stage | null> = {
  hand_in: 'handIn',
  hand_in_changes: 'handIn',
  hand_in_again: 'handIn',
  await_deadline: 'deadline',
  await_opening: 'opening',
  await_answer: 'answer',
  answered: null,
  never_handed_in: null,
  withdrawn: null,
  cancelled: null,
};

/** What has happened, what goes on and what comes, each with its date. */
export function ResponseSteps({ language, response }: Readonly<{ language: Language; response: OwnResponse }>) {
  const text = responseStepText[language];
  const { next, challenge, submittedAt } = response;
  const { sealedUntilOpening } = trackRules[challenge.track];
  if (during[next.step] === null) return null;
  const dates: Partial<Record<Stage, string>> = {
    ...(challenge.deadlineAt ? { deadline: formatMoment(language, challenge.deadlineAt) } : {}),
    ...(challenge.answerBy ? { answer: text.by(formatDate(language, challenge.answerBy)) } : {}),
  };
  const stages: readonly Stage[] = sealedUntilOpening
    ? ['write', 'handIn', 'deadline', 'opening', 'answer']
    : ['write', 'handIn', 'answer'];
  const at = stages.indexOf(during[next.step] ?? 'answer');
  // While it is to be handed in, the day to come counts and not the one before.
  if (during[next.step] === 'handIn') dates.handIn = stepDate(language, response) ?? '';
  else if (submittedAt) dates.handIn = formatMoment(language, submittedAt);
  const steps = stages.map((stage, index): Step => {
    const date = dates[stage];
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
