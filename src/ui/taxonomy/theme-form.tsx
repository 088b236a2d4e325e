import type { Language } from '@/domain/shared/language';
import { type ThemeContent, themeLimits } from '@/domain/taxonomy/theme';
import { TextAreaField, TextField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, type FormState, type FormValues, textOf } from '../kit/form-state';
import { themeText } from '../text/theme.text';

type Props = Readonly<{
  language: Language;
  /** Names the backup in the browser. */
  id: string;
  action: FormAction;
  initial: FormState;
  button: string;
}>;

/** A theme's name and what it covers, in both languages. */
export function ThemeForm({ language, id, action, initial, button }: Props) {
  const text = themeText[language];
  return (
    <FormWithState
      id={id}
      language={language}
      action={action}
      initial={initial}
      labels={{ sv: text.sv, en: text.en, textSv: text.textSv, textEn: text.textEn }}
    >
      <TextField name="sv" label={text.sv} lang="sv" />
      <TextField name="en" label={text.en} lang="en" />
      <TextAreaField
        name="textSv"
        label={text.textSv}
        hint={text.textHint}
        rows={2}
        limit={themeLimits.textSv}
        lang="sv"
      />
      <TextAreaField name="textEn" label={text.textEn} rows={2} limit={themeLimits.textEn} lang="en" />
      <div className="form-actions">
        <SubmitButton>{button}</SubmitButton>
      </div>
    </FormWithState>
  );
}

/** What was typed in the form, as the API takes it. */
export const themeInput = (values: FormValues): ThemeContent => ({
  sv: textOf(values, 'sv'),
  en: textOf(values, 'en'),
  textSv: textOf(values, 'textSv'),
  textEn: textOf(values, 'textEn'),
});
