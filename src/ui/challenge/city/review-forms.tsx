import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { Disclosure } from '@/ui/kit/disclosure';
import { TextAreaField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { challengeCityText } from '@/ui/text/challenge-city.text';

type Props = Readonly<{
  language: Language;
  challenge: Pick<UnitChallengePage, 'id' | 'version' | 'can'>;
  userId: string;
  publish: FormAction;
  sendBack: FormAction;
}>;

/** For the second person: approve and publish, or send back with a reason. */
export function ReviewForms({ language, challenge, userId, publish, sendBack }: Props) {
  const text = challengeCityText[language];
  const { id, version, can } = challenge;
  return (
    <section className="challenge-review">
      <h2>{text.review}</h2>
      <p>{text.reviewLead}</p>
      {can.publish ? (
        <FormWithState
          id={`challenge-publish-${id}-${userId}`}
          language={language}
          action={publish}
          initial={initialState({}, version)}
        >
          <div className="form-actions">
            <SubmitButton>{text.publish}</SubmitButton>
          </div>
        </FormWithState>
      ) : (
        <Notice title={text.secondPerson} />
      )}
      <Disclosure summary={text.sendBack}>
        <FormWithState
          id={`challenge-send-back-${id}-${userId}`}
          language={language}
          action={sendBack}
          initial={initialState({}, version)}
          labels={{ reason: text.sendBackReason }}
        >
          <TextAreaField name="reason" label={text.sendBackReason} hint={text.sendBackHint} rows={4} limit={2000} />
          <div className="form-actions">
            <SubmitButton look="secondary">{text.sendBack}</SubmitButton>
          </div>
        </FormWithState>
      </Disclosure>
    </section>
  );
}
