import { isRequired } from '@/domain/response/find-gaps';
import { longestText, type ResponseField, responseFields } from '@/domain/response/response';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatNumber } from '@/ui/text/format';
import { responseFormText } from '@/ui/text/response-form.text';
import { type FormAction, initialState } from '../kit/form-state';
import { RadioField, TextAreaField, TextField } from '../kit/form/form-fields';
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

const rows: Record<ResponseField, number> = {
  title: 1,
  solution: 9,
  evidence: 6,
  plan: 6,
  cost: 3,
  neededFromCity: 4,
};

/** Writes a response: saved as one types, and handed in by its own button after what that means has been said. */
export function ResponseForm({ language, userId, response, action, autosave }: Props) {
  const text = responseFormText[language];
  const { content, id, version } = response;
  const labels = Object.fromEntries(responseFields.map((field) => [field, text.fields[field].label]));
  return (
    <FormWithState
      id={`response-${id}-${userId}`}
      language={language}
      action={action}
      autosave={autosave}
      initial={initialState({ ...content }, version)}
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
  const hint = (field: ResponseField) =>
    `${text.fields[field].hint} ${text.atMost(formatNumber(language, longestText[field]))}`;
  const shared = (field: ResponseField) => ({
    name: field,
    label: text.fields[field].label,
    hint: hint(field),
    optional: !isRequired(challenge.track, field),
  });
  return (
    <>
      <TextField {...shared('title')} maxLength={longestText.title} />
      {responseFields
        .filter((field) => field !== 'title')
        .map((field) => (
          <TextAreaField key={field} {...shared(field)} rows={rows[field]} limit={longestText[field]} />
        ))}
      <RadioField
        name="language"
        label={text.language}
        hint={text.languageHint}
        options={(['sv', 'en'] as const).map((value) => ({ value, label: text.languages[value] }))}
      />
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
