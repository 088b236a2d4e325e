import { type Language, languages } from '@/domain/shared/language';
import { CheckboxField, RadioField, TextField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { accountText } from '@/ui/text/account.text';

type Props = Readonly<{ language: Language; userId: string; action: FormAction }>;

/** One's name and the language of mail. */
export function AccountForm({
  name,
  mailLanguage,
  language,
  userId,
  action,
}: Props & Readonly<{ name: string; mailLanguage: Language }>) {
  const text = accountText[language];
  return (
    <FormWithState
      id={`account-${userId}`}
      language={language}
      action={action}
      initial={initialState({ name, language: mailLanguage })}
      labels={{ name: text.name, language: text.language }}
      okTitle={text.saved}
    >
      <TextField name="name" label={text.name} hint={text.nameHint} autoComplete="name" maxLength={120} />
      <RadioField
        name="language"
        label={text.language}
        options={languages.map((value) => ({ value, label: text.languages[value] }))}
      />
      <div className="form-actions">
        <SubmitButton>{text.save}</SubmitButton>
      </div>
    </FormWithState>
  );
}

/** Erasing the account takes a tick and a press. */
export function EraseForm({ language, userId, action }: Props) {
  const text = accountText[language];
  return (
    <FormWithState
      id={`erase-${userId}`}
      idPrefix="erase-"
      language={language}
      action={action}
      initial={initialState()}
    >
      <CheckboxField name="sure" label={text.eraseConfirm} />
      <div className="form-actions">
        <SubmitButton look="danger">{text.eraseButton}</SubmitButton>
      </div>
    </FormWithState>
  );
}
