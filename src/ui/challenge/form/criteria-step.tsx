import type { Criterion } from '@/domain/challenge/challenge';
import { challengeLists } from '@/domain/challenge/challenge.fields';
import type { Language } from '@/domain/shared/language';
import { TextField } from '@/ui/kit/form/form-fields';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { WeightSum } from './weight-sum';

type Props = Readonly<{ language: Language; criteria: readonly Criterion[] }>;
const [minRows, spareRows] = [4, 2];

/** Criteria with weights, as rows; a few rows stand empty, so that more can be added without scripts. */
export function CriteriaStep({ language, criteria }: Props) {
  const text = challengeFormText[language];
  const { max, maxName } = challengeLists.criteria;
  const rows = Math.min(max, Math.max(minRows, criteria.length + spareRows));
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <>
      <p className="field-hint">
        {text.criterionHint} {rows < max ? text.criteriaMore : null}
      </p>
      {Array.from({ length: rows }, (_, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="challenge-criterion">
          <TextField name={`criteria.${at}.sv`} label={text.criterion(String(at + 1))} lang="sv" maxLength={maxName} />
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
