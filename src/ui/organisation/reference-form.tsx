import { referenceLimits } from '@/domain/organisation/check-reference';
import { type Language, languages } from '@/domain/shared/language';
import { TextAreaField, TextField } from '../kit/form/form-fields';
import { LanguageField } from '../kit/form/language-field';
import { typedValues } from '../kit/form/field-values';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, type FormState, type FormValues, textOf } from '../kit/form-state';
import { organisationFormText } from '../text/organisation-form.text';
import { numberOf } from './profile-values';

type Props = Readonly<{
  language: Language;
  /** Names the backup in the browser. */
  id: string;
  action: FormAction;
  initial: FormState;
  button: string;
}>;

/** One piece of past work: what it was called, what was done, when, and where to read more. */
export function ReferenceForm({ language, id, action, initial, button }: Props) {
  const text = organisationFormText[language].references;
  return (
    <FormWithState
      id={id}
      language={language}
      action={action}
      initial={initial}
      labels={{ title: text.name, text: text.text, year: text.year, url: text.url, language: text.language }}
    >
      <TextField name="title" label={text.name} />
      <TextAreaField name="text" label={text.text} hint={text.textHint} rows={7} limit={referenceLimits.text} />
      <TextField name="year" label={text.year} type="number" inputMode="numeric" min={1900} optional />
      <TextField name="url" label={text.url} hint={text.urlHint} inputMode="url" optional />
      <LanguageField language={language} label={text.language} />
      <div className="form-actions">
        <SubmitButton>{button}</SubmitButton>
      </div>
    </FormWithState>
  );
}

/** What was typed in the form, as the API takes it. */
export const referenceInput = (values: FormValues) => ({
  title: textOf(values, 'title'),
  text: textOf(values, 'text'),
  year: numberOf(textOf(values, 'year')),
  url: textOf(values, 'url') || null,
  ...typedValues({ language: { kind: 'choice', choices: languages } } as const, values),
});
