import { type ChallengeStatus, challengeStatuses } from '@/domain/challenge/challenge';
import { trackRules } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { formatDate } from '@/ui/text/format';
import { type Step, StepList } from '../kit/step-list';

type Timed = Pick<
  ChallengePage,
  | 'track'
  | 'status'
  | 'publishedAt'
  | 'deadlineAt'
  | 'startAt'
  | 'openedAt'
  | 'decidedAt'
  | 'concludedAt'
  | 'cancelledAt'
>;
type Stage = Readonly<{
  title: string /** The status in which it is going on. */;
  during: ChallengeStatus;
  date?: string;
}>;

/** The stages of this track, in order, each with its date where one is known. */
function stagesOf(challenge: Timed, language: Language): readonly Stage[] {
  const text = challengePageText[language];
  const dated = (at: Date | null, words: (date: string) => string) =>
    at ? { date: words(formatDate(language, at)) } : {};
  const { receivesResponses, sealedUntilOpening } = trackRules[challenge.track];
  const received: Stage[] = [
    {
      title: receivesResponses ? text.steps.respond : text.steps.tenders,
      during: 'open',
      ...dated(challenge.deadlineAt, text.until),
    },
  ];
  if (!receivesResponses) return received;
  const read: Stage = {
    title: sealedUntilOpening ? text.steps.opened : text.steps.read,
    during: 'closed',
    ...(challenge.openedAt ? dated(challenge.openedAt, text.on) : { date: text.afterDeadline }),
  };
  if (challenge.track === 'idea') return [...received, read, { title: text.steps.answered, during: 'evaluating' }];
  if (challenge.track === 'dialogue') return [...received, read, { title: text.steps.lessons, during: 'evaluating' }];
  return [
    ...received,
    read,
    { title: text.steps.decided, during: 'evaluating', ...dated(challenge.decidedAt, text.on) },
    { title: text.steps.work, during: 'decided', ...dated(challenge.startAt, text.on) },
    { title: text.steps.lessons, during: 'concluded', ...dated(challenge.concludedAt, text.on) },
  ];
}

/** What has happened, what goes on and what comes, with dates. */
export function ChallengeSteps({ language, challenge }: Readonly<{ language: Language; challenge: Timed }>) {
  const text = challengePageText[language];
  const { status, publishedAt, cancelledAt } = challenge;
  const at = challengeStatuses.indexOf(status);
  const steps = stagesOf(challenge, language).map(({ during, ...stage }): Step => {
    const place = challengeStatuses.indexOf(during);
    const isOver = place < at || status === 'concluded';
    return { ...stage, state: isOver ? 'done' : place === at ? 'now' : 'next' };
  });
  const published: Step = {
    title: text.steps.published,
    state: publishedAt ? 'done' : 'next',
    ...(publishedAt ? { date: formatDate(language, publishedAt) } : {}),
  };
  const cancelled: Step = {
    title: text.steps.cancelled,
    state: 'now',
    ...(cancelledAt ? { date: formatDate(language, cancelledAt) } : {}),
  };
  return (
    <section>
      <h2>{text.whatNext}</h2>
      <StepList language={language} steps={status === 'cancelled' ? [published, cancelled] : [published, ...steps]} />
    </section>
  );
}
