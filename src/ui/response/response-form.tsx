import { isRequired } from '@/domain/response/find-gaps';
import { responseFields, responseTextNames, responseTexts } from '@/domain/response/response.fields';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatNumber } from '@/ui/text/format';
import { responseFormText } from '@/ui/text/response-form.text';
import { type FormAction, initialState } from '../kit/form-state';
import { FieldControls } from '../kit/form/field-controls';
import { shownValues } from '../kit/form/field-values';
import { LanguageField } from '../kit/form/language-field';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { Notice } from '../kit/notice';
import { TypedText } from '../kit/form/typed-text';
import { BeforeSending } from './before-sending';

type Props = Readonly<{
  language: Language;
  userId: string;
  response: OwnResponse;
  /** Saves, or hands in when the pressed button says so. */
  action: FormAction;
  autosave: FormAction;
}>;

/** Writes a response: saved as one types, and handed in by its own button after what that means has been said. */
export function ResponseForm({ language, userId, response, action, autosave }: Props) {
  const text = responseFormText[language];
  const { content, id, version } = response;
  const labels = Object.fromEntries(responseTextNames.map((field) => [field, text.fields[field].label]));
  return (
    <FormWithState
      id={`response-${id}-${userId}`}
      language={language}
      action={action}
      autosave={autosave}
      initial={initialState(shownValues(responseFields, content), version)}
      labels={labels}
      okTitle={text.saved}
      tooLate={{
        code: 'response_deadline_passed',
        closed: response.can.write === false,
        offer: (
          <TypedText
            title={text.tooLateTitle}
            text={text.tooLateText}
            headings={text.headings}
            fileName={`samspel-${id}.txt`}
          />
        ),
      }}
    >
      {response.can.write ? (
        <Fields language={language} response={response} />
      ) : (
        <Notice kind="info" title={text.closedTitle}>
          <p>{text.closedText}</p>
          <p>
            <a href={`/${language}/my/responses/${id}`}>{text.cancel}</a>
          </p>
        </Notice>
      )}
    </FormWithState>
  );
}

function Fields({ language, response }: Pick<Props, 'language' | 'response'>) {
  const text = responseFormText[language];
  const { challenge, id, status } = response;
  const limit = (max: number) => text.atMost(formatNumber(language, max));
  return (
    <>
      <FieldControls
        fields={responseTexts}
        words={text.fields}
        limit={limit}
        isOptional={(field) => !isRequired(challenge.track, field)}
      />
      <LanguageField language={language} label={text.language} hint={text.languageHint} />
      <BeforeSending language={language} track={challenge.track} deadlineAt={challenge.deadlineAt} />
      <div className="form-actions">
        <SubmitButton name="intent" value="submit">
          {status === 'submitted' ? text.submitAgain : text.submit}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="secondary">
          {text.save}
        </SubmitButton>
        <a href={`/${language}/my/responses/${id}`}>{text.cancel}</a>
      </div>
    </>
  );
}
