import type { Language } from '@/domain/shared/language';
import { TextAreaField, TextField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { challengeCityText } from '@/ui/text/challenge-city.text';

type Props = Readonly<{
  language: Language;
  userId: string;
  challenge: Readonly<{
    id: string;
    version: number;
    translated: boolean;
    isOpen: boolean;
    deadlineOn: string;
    startOn: string;
  }>;
  action: FormAction;
}>;

/** What is new, in the languages of the challenge, and the dates that may move with it. */
export function AddendumForm({ language, userId, challenge, action }: Props) {
  const text = challengeCityText[language];
  const { id, version, translated, isOpen, deadlineOn, startOn } = challenge;
  return (
    <FormWithState
      id={`challenge-addendum-${id}-${userId}`}
      language={language}
      action={action}
      initial={initialState({ sv: '', en: '', deadlineOn, startOn }, version)}
      labels={{
        sv: text.addendumSv,
        en: text.addendumEn,
        deadlineOn: text.addendumDeadline,
        startOn: text.addendumStart,
      }}
    >
      <TextAreaField name="sv" label={text.addendumSv} lang="sv" rows={5} limit={4000} />
      <TextAreaField name="en" label={text.addendumEn} lang="en" rows={5} limit={4000} optional={!translated} />
      {isOpen ? (
        <TextField name="deadlineOn" type="date" label={text.addendumDeadline} hint={text.addendumDeadlineHint} />
      ) : null}
      <TextField name="startOn" type="date" label={text.addendumStart} />
      <div className="form-actions">
        <SubmitButton>{text.addendumSend}</SubmitButton>
        <a href={`/${language}/city/challenges/${id}`}>{text.back}</a>
      </div>
    </FormWithState>
  );
}
