import type { Language } from '@/domain/shared/language';
import { RadioField, TextField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { accountText } from '@/ui/text/account.text';

type Props = Readonly<{
  language: Language;
  userId: string;
  name: string;
  action: FormAction;
  /** Whether to ask how one wants to take part as well. */
  asksStart: boolean;
}>;

const starts = ['organisation', 'resident', 'invited'] as const;

/** The first visit: one's name, and in which capacity one is here. */
export function WelcomeForm({ language, userId, name, action, asksStart }: Props) {
  const text = accountText[language];
  return (
    <FormWithState
      id={`welcome-${userId}`}
      language={language}
      action={action}
      initial={initialState({ name })}
      labels={{ name: text.name, start: text.start }}
    >
      <TextField name="name" label={text.name} hint={text.nameHint} autoComplete="name" maxLength={120} />
      {asksStart ? (
        <RadioField
          name="start"
          label={text.start}
          options={starts.map((value) => ({ value, label: text.starts[value], hint: text.startHints[value] }))}
        />
      ) : null}
      <div className="form-actions">
        <SubmitButton>{text.go}</SubmitButton>
      </div>
    </FormWithState>
  );
}
