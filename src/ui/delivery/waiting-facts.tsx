import type { Language } from '@/domain/shared/language';
import { DescriptionList } from '@/ui/kit/description-list';
import { deliveryText } from '@/ui/text/delivery.text';
import { formatMoment, formatNumber } from '@/ui/text/format';

type Waiting = Readonly<{ count: number; oldest: Date | null }>;
type Props = Readonly<{ language: Language; mail: Waiting; jobs: Waiting }>;

/** How many wait for their turn, and since when. */
export function WaitingFacts({ language, mail, jobs }: Props) {
  const text = deliveryText[language];
  const describe = ({ count, oldest }: Waiting) =>
    oldest
      ? text.waitingSince(formatNumber(language, count), formatMoment(language, new Date(oldest)))
      : text.waitingNone;
  return (
    <section aria-labelledby="waiting" className="mt-8 flex flex-col gap-4">
      <h2 id="waiting">{text.waiting}</h2>
      <DescriptionList
        items={[
          { term: text.waitingMail, text: describe(mail) },
          { term: text.waitingJobs, text: describe(jobs) },
        ]}
      />
      <p className="hint max-w-prose">{text.waitingHint}</p>
    </section>
  );
}
