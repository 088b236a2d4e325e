import type { Language } from '@/domain/shared/language';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { type FormAction, initialState } from '../kit/form-state';
import { RadioField, TextAreaField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { Sentence } from '@/ui/kit/in-language';

type Props = Readonly<{
  language: Language;
  id: string;
  unit: Readonly<{ unitId: string; name: string }>;
  version: number;
  action: FormAction;
}>;

/** A unit answers "interested", or "no" and why. */
export function AnswerProposal({ language, id, unit, version, action }: Props) {
  const text = proposalPageText[language];
  return (
    <section className="no-print grid gap-4 mb-8">
      <h2>
        <Sentence language={language} sentence={text.answerTitle(unit.name)} swedish={[unit.name]} />
      </h2>
      <FormWithState
        id={`proposal-answer-${id}-${unit.unitId}`}
        idPrefix={`${unit.unitId}-`}
        language={language}
        action={action}
        initial={initialState({}, version)}
        labels={{ answer: text.answerLegend, reason: text.reason }}
      >
        <RadioField
          name="answer"
          label={text.answerLegend}
          options={[
            { value: 'interested', label: text.interestedLabel, hint: text.interestedHint },
            { value: 'no', label: text.noLabel, hint: text.noHint },
          ]}
        />
        <TextAreaField name="reason" label={text.reason} hint={text.reasonHint} rows={4} limit={4000} />
        <div className="form-actions">
          <SubmitButton>{text.answerButton}</SubmitButton>
        </div>
      </FormWithState>
    </section>
  );
}
