import { partNames } from '@/domain/match/match';
import type { Weights } from '@/domain/match/weights';
import { closenessTable } from '@/domain/taxonomy/closeness';
import type { Language } from '@/domain/shared/language';
import { Table } from '../kit/table';
import { formatNumber } from '../text/format';
import { matchText } from '../text/match.text';

type Props = Readonly<{ language: Language; weights: Weights }>;

/** The published weights, as the ranker reads them. */
export function WeightsTable({ language, weights }: Props) {
  const text = matchText[language];
  const number = (value: number) => formatNumber(language, value);
  const percent = (value: number) => number(Math.round(value * 100));
  const { age, level, mention, need, parts, version } = weights;
  return (
    <div className="flow">
      <Table
        stack
        caption={text.weightsCaption(version)}
        head={[text.part, text.points, text.neutral, text.reason]}
        rows={partNames.map((name) => [
          parts[name].name[language],
          number(parts[name].of),
          text.share(number(parts[name].of * parts[name].neutral)),
          parts[name].reason[language],
        ])}
      />
      <h2>{text.rulesTitle}</h2>
      <ul>
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2>{text.detailsTitle}</h2>
      <Table
        caption={text.needCaption}
        head={[text.part, text.factor]}
        rows={[
          [text.must, number(need.must)],
          [text.good, number(need.good)],
        ]}
      />
      <Table
        caption={text.levelCaption}
        head={[text.part, text.factor]}
        rows={(['basic', 'experienced', 'expert'] as const).map((name) => [text.levels[name], number(level[name])])}
      />
      <Table
        stack
        caption={text.closenessCaption}
        head={[text.part, text.factor, text.reason]}
        rows={(['same', 'narrower', 'broader', 'sibling'] as const).map((kind) => [
          text.closeness[kind],
          number(closenessTable[kind].weight),
          closenessTable[kind].reason[language],
        ])}
      />
      <Table
        stack
        caption={text.mentionCaption}
        head={[text.part, text.factor, text.reason]}
        rows={[mention.inSolver, mention.inChallenge].map(({ name, factor, reason }) => [
          name[language],
          number(factor),
          reason[language],
        ])}
      />
      <p>{text.age(age.recentYears, percent(age.perYear), percent(age.oldest))}</p>
    </div>
  );
}
