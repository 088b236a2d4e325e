import { type Dimension, dimensions, type GroupExposure } from '@/domain/match/exposure';
import type { FairnessReport as Report } from '@/domain/match/fairness';
import type { Language } from '@/domain/shared/language';
import { Table } from '../kit/table';
import { fairnessText } from '../text/fairness.text';
import { formatNumber } from '../text/format';
import { organisationWords, wordFor } from '../text/organisation-words.text';

type Props = Readonly<{ language: Language; report: Report }>;

function groupName(language: Language, dimension: Dimension, group: string): string {
  const words = organisationWords[language];
  if (dimension === 'kind') return wordFor(words.kind, group);
  if (dimension === 'size') return wordFor({ ...words.size, ...fairnessText[language].groups }, group);
  return wordFor(fairnessText[language].groups, group);
}

/** Who is seen, in sentences first and then in tables. */
export function FairnessReport({ language, report }: Props) {
  const text = fairnessText[language];
  const number = (value: number) => formatNumber(language, value);
  const percent = (share: number) => text.percent(number(Math.round(share * 1000) / 10));
  const row = (dimension: Dimension) => (found: GroupExposure) => [
    groupName(language, dimension, found.group),
    number(found.solvers),
    percent(found.numberShare),
    percent(found.exposureShare),
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(found.ratio),
    percent(found.everShown),
    found.meanScore === null ? '–' : number(found.meanScore),
  ];
  const head = [
    text.group,
    text.solvers,
    text.numberShare,
    text.exposureShare,
    text.ratio,
    text.everShown,
    text.meanScore,
  ];
  const { newcomer } = report;
  return (
    <div className="flow">
      <ul>
        {report.sentences.map((sentence) => (
          <li key={sentence.sv}>{sentence[language]}</li>
        ))}
      </ul>
      {newcomer ? (
        <section>
          <h2>{text.newcomerTitle}</h2>
          <p className="mt-4">
            {text.newcomer(number(newcomer.trials), number(newcomer.medianOneWork), number(newcomer.medianManyMore))}
          </p>
        </section>
      ) : null}
      <p className="text-muted">{text.ratioNote}</p>
      {dimensions.map((dimension) => (
        <Table
          stack
          key={dimension}
          caption={text.dimensions[dimension]}
          head={head}
          rows={report.byDimension[dimension].map(row(dimension))}
        />
      ))}
    </div>
  );
}
