import type { Language } from '@/domain/shared/language';
import { TextAreaField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { challengeCityText } from '@/ui/text/challenge-city.text';

type Props = Readonly<{
  language: Language;
  challengeId: string;
  solver: Readonly<{ id: string; name: string }>;
  userId: string;
  invite: FormAction;
}>;

/** Asks a solver to look at the challenge, with a greeting if one likes. */
export function InviteForm({ language, challengeId, solver, userId, invite }: Props) {
  const text = challengeCityText[language];
  return (
    <section id="invite" aria-labelledby="invite-title" className="grid gap-4">
      <h2 id="invite-title">{text.inviteTitle(solver.name)}</h2>
      <FormWithState
        id={`invite-${challengeId}-${solver.id}-${userId}`}
        idPrefix={`${solver.id}-`}
        language={language}
        action={invite}
        initial={initialState()}
        labels={{ message: text.inviteMessage }}
        ok={<Notice kind="success" title={text.invitedNow} />}
      >
        <TextAreaField name="message" label={text.inviteMessage} hint={text.inviteHint} rows={3} limit={2000} />
        <div className="form-actions">
          <SubmitButton>{text.inviteSend}</SubmitButton>
        </div>
      </FormWithState>
    </section>
  );
}
