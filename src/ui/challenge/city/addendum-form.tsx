import { addendumFields } from '@/domain/challenge/challenge.fields';
import type { Language } from '@/domain/shared/language';
import { FieldControls } from '@/ui/kit/form/field-controls';
import { TextAreaField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, type FormValues, initialState } from '@/ui/kit/form-state';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeValueText } from '@/ui/text/challenge-field.text';
import { fieldLabels } from '../form/field-labels';

type Props = Readonly<{
  language: Language;
  userId: string;
  challenge: Readonly<{
    id: string;
    version: number;
    translated: boolean;
    isOpen: boolean;
    values: FormValues;
  }>;
  action: FormAction;
}>;

/** What is new, in the languages of the challenge, and the dates that may move with it. */
export function AddendumForm({ language, userId, challenge, action }: Props) {
  const text = challengeCityText[language];
  const { id, version, translated, isOpen, values } = challenge;
  const words = {
    ...challengeValueText[language],
    deadlineAt: { label: text.addendumDeadline, hint: text.addendumDeadlineHint },
    startAt: { label: text.addendumStart },
  };
  const { deadlineAt, ...others } = addendumFields;
  return (
    <FormWithState
      id={`challenge-addendum-${id}-${userId}`}
      language={language}
      action={action}
      initial={initialState({ sv: '', en: '', ...values }, version)}
      labels={{ ...fieldLabels(language), sv: text.addendumSv, en: text.addendumEn }}
    >
      <TextAreaField name="sv" label={text.addendumSv} lang="sv" rows={5} limit={4000} />
      <TextAreaField name="en" label={text.addendumEn} lang="en" rows={5} limit={4000} optional={!translated} />
      <FieldControls fields={isOpen ? { deadlineAt, ...others } : others} words={words} />
      <div className="form-actions">
        <SubmitButton>{text.addendumSend}</SubmitButton>
        <a href={`/${language}/city/challenges/${id}`}>{text.back}</a>
      </div>
    </FormWithState>
  );
}
