import type { NextStep } from '@/domain/challenge/next-step';
import type { Language } from '@/domain/shared/language';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { formatDate } from '@/ui/text/format';

const before: readonly NextStep['step'][] = ['write', 'mend', 'review'];
const during: readonly NextStep['step'][] = ['respond', 'respond_elsewhere'];

/** "Den som godkänner: läs och godkänn … · senast 3 mars 2027". */
export function NextStepWords({ language, next }: Readonly<{ language: Language; next: NextStep }>) {
  const text = challengeStatusText[language];
  if (next.turn === 'nobody') return <span>{text.step[next.step]}</span>;
  // Before publication the date ahead is the deadline to come; after the deadline it is the day when the work begins.
  const words = before.includes(next.step) ? text.closes : during.includes(next.step) ? text.by : text.from;
  return (
    <span>
      <strong>{text.turn[next.turn]}:</strong> {text.step[next.step]}
      {next.by ? ` · ${words(formatDate(language, next.by))}` : null}
    </span>
  );
}
