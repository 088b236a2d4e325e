import type { Criterion } from '@/domain/challenge/challenge';
import type { Language } from '@/domain/shared/language';
import { TextField } from '@/ui/kit/form/form-fields';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { WeightSum } from './weight-sum';

type Props = Readonly<{ language: Language; criteria: readonly Criterion[] }>;
const [fewest, spare, most] = [4, 2, 12];

/** Criteria with weights, as rows; a few rows stand empty, so that more can be added without scripts. */
export function CriteriaStep({ language, criteria }: Props) {
  const text = challengeFormText[language];
  const rows = Math.min(most, Math.max(fewest, criteria.length + spare));
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <>
      <p className="field-hint">
        {text.criterionHint} {rows < most ? text.criteriaMore : null}
      </p>
      {Array.from({ length: rows }, (_, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="challenge-criterion">
          <TextField name={`criteria.${at}.sv`} label={text.criterion(String(at + 1))} lang="sv" maxLength={200} />
          <TextField
            name={`criteria.${at}.weight`}
            label={text.weight}
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            step={1}
          />
          <input type="hidden" name={`criteria.${at}.en`} value={criteria[at]?.en ?? ''} />
        </div>
      ))}
      <WeightSum language={language} initial={sum} />
    </>
  );
}
