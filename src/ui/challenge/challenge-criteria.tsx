import type { Criterion } from '@/domain/challenge/challenge';
import type { Language } from '@/domain/shared/language';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { formatNumber } from '@/ui/text/format';
import { Table } from '../kit/table';
import { Localized } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; criteria: readonly Criterion[] }>;

/** How responses are compared: each criterion with its weight, as a figure and as a bar. */
export function ChallengeCriteria({ language, criteria }: Props) {
  const text = challengePageText[language];
  if (criteria.length === 0) return null;
  return (
    <section>
      <h2>{text.criteria}</h2>
      <Table
        caption={text.criteriaCaption}
        head={[text.criterion, text.weight]}
        rows={criteria.map((criterion) => [
          <Localized key="criterion" language={language} pair={criterion} />,
          <span key="weight" className="challenge-weight">
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className="challenge-weight-track" width="100" height="8" />
              <rect className="challenge-weight-bar" width={criterion.weight} height="8" />
            </svg>
            <span>{text.percent(formatNumber(language, criterion.weight))}</span>
          </span>,
        ])}
      />
    </section>
  );
}
