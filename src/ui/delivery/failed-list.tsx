import type { FailedDelivery } from '@/domain/delivery/failed-delivery';
import type { Language } from '@/domain/shared/language';
import { Table } from '@/ui/kit/table';
import { deliveryText } from '@/ui/text/delivery.text';
import { formatMoment, formatNumber } from '@/ui/text/format';
import { type Deal, DeliveryButtons } from './delivery-buttons';

type Message = Readonly<{
  id: string;
  to: string;
  subject: string;
  attempts: number;
  createdAt: Date;
  failedAt: Date | null;
  lastError: string | null;
  canTryAgain: boolean;
}>;
type Job = Readonly<{ id: string; task: string; lastError: string | null; createdAt: Date; failedAt: Date }>;
type Props = Readonly<{
  language: Language;
  messages: readonly Message[];
  jobs: readonly Job[];
  action: (which: Pick<FailedDelivery, 'kind' | 'id'>, deal: Deal) => (form: FormData) => Promise<void>;
}>;

/** What, to whom, why, when, and what becomes of it: messages, then other jobs. Never what a message says. */
export function FailedList({ language, messages, jobs, action }: Props) {
  const text = deliveryText[language];
  const moments = (createdAt: Date, failedAt: Date | null) => (
    <>
      <p>{text.written(formatMoment(language, createdAt))}</p>
      {failedAt ? <p>{text.failed(formatMoment(language, failedAt))}</p> : null}
    </>
  );
  return (
    <>
      {messages.length > 0 ? (
        <Table
          stack
          caption={text.mail}
          head={Object.values(text.mailHead)}
          rows={messages.map(({ id, to, subject, attempts, createdAt, failedAt, lastError, canTryAgain }) => [
            subject,
            to,
            <>
              <p>{lastError ?? text.noReason}</p>
              <p>{text.attempts(formatNumber(language, attempts))}</p>
            </>,
            moments(createdAt, failedAt),
            <DeliveryButtons
              key={id}
              language={language}
              what={`${subject}, ${to}`}
              canTryAgain={canTryAgain}
              action={(deal) => action({ kind: 'mail', id }, deal)}
            />,
          ])}
        />
      ) : null}
      {jobs.length > 0 ? (
        <Table
          stack
          caption={text.jobs}
          head={Object.values(text.jobsHead)}
          rows={jobs.map(({ id, task, lastError, createdAt, failedAt }) => [
            text.tasks[task] ?? task,
            lastError ?? text.noReason,
            moments(createdAt, failedAt),
            <DeliveryButtons
              key={id}
              language={language}
              what={text.tasks[task] ?? task}
              canTryAgain
              action={(deal) => action({ kind: 'job', id }, deal)}
            />,
          ])}
        />
      ) : null}
    </>
  );
}
