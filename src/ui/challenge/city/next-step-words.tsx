import type { NextStep } from '@/domain/challenge/next-step';
import type { Language } from '@/domain/shared/language';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { formatDate } from '@/ui/text/format';

/** "Den som godkänner: läs och godkänn … · senast 3 mars 2027". */
export function NextStepWords({ language, next }: Readonly<{ language: Language; next: NextStep }>) {
  const text = challengeStatusText[language];
  if (next.turn === 'nobody') return <span>{text.step[next.step]}</span>;
  // After the deadline the date that is known is the one when the work begins.
  const isStart = ['open_responses', 'read_responses', 'evaluate', 'carry_out'].includes(next.step);
  const words = isStart ? text.from : text.by;
  return (
    <span>
      <strong>{text.turn[next.turn]}:</strong> {text.step[next.step]}
      {next.by ? ` · ${words(formatDate(language, next.by))}` : null}
    </span>
  );
}
