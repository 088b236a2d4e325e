import type { Language } from '@/domain/shared/language';
import { TextAreaField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { challengeCityText } from '@/ui/text/challenge-city.text';

type Props = Readonly<{
  language: Language;
  userId: string;
  challenge: Readonly<{ id: string; version: number; inEnglish: boolean }>;
  action: FormAction;
}>;

/** The reason, which is what the public gets to read. */
export function CancelForm({ language, userId, challenge, action }: Props) {
  const text = challengeCityText[language];
  const { id, version, inEnglish } = challenge;
  return (
    <FormWithState
      id={`challenge-cancel-${id}-${userId}`}
      language={language}
      action={action}
      initial={initialState({ sv: '', en: '' }, version)}
      labels={{ sv: text.cancelSv, en: text.cancelEn }}
    >
      <TextAreaField name="sv" label={text.cancelSv} lang="sv" rows={4} limit={2000} />
      {inEnglish ? <TextAreaField name="en" label={text.cancelEn} lang="en" rows={4} limit={2000} /> : null}
      <div className="form-actions">
        <SubmitButton look="danger">{text.cancelSend}</SubmitButton>
        <a href={`/${language}/city/challenges/${id}`}>{text.back}</a>
      </div>
    </FormWithState>
  );
}
