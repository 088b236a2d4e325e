import type { Language } from '@/domain/shared/language';
import type { Draft } from '@/server/challenge/unit-challenges.queries';
import { ButtonLink } from '@/ui/kit/button';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { formatNumber } from '@/ui/text/format';
import { refusalSentence } from '@/ui/text/refusal.text';
import { fieldLabels } from './field-labels';
import { anchorOfField, stepOfField } from './form-steps';

type Props = Readonly<{ language: Language; draft: Draft; userId: string; submit: FormAction }>;

/** What is left to do, each with a link to its field; and when nothing is left, the way to the reviewer. */
export function CheckStep({ language, draft, userId, submit }: Props) {
  const text = challengeFormText[language];
  const at = `/${language}/city/challenges/${draft.id}`;
  const preview = (
    <ButtonLink look="secondary" href={`${at}/preview`}>
      {text.preview}
    </ButtonLink>
  );
  if (draft.gaps.length > 0) return <Gaps {...{ language, draft, at }}>{preview}</Gaps>;
  return (
    <>
      <Notice kind="success" title={text.readyTitle}>
        <p>{text.readyText}</p>
      </Notice>
      <FormWithState
        id={`challenge-submit-${draft.id}-${userId}`}
        language={language}
        action={submit}
        initial={initialState({}, draft.version)}
        labels={fieldLabels(language)}
      >
        <p>{text.submitText}</p>
        <div className="form-actions">
          <SubmitButton>{text.submit}</SubmitButton>
          {preview}
        </div>
      </FormWithState>
    </>
  );
}

type GapsProps = Readonly<{ language: Language; draft: Draft; at: string; children: React.ReactNode }>;

function Gaps({ language, draft, at, children }: GapsProps) {
  const text = challengeFormText[language];
  const labels = fieldLabels(language);
  const { length } = draft.gaps;
  return (
    <>
      <Notice kind="warning" title={length === 1 ? text.gapsOne : text.gapsTitle(formatNumber(language, length))}>
        <ul>
          {draft.gaps.map((gap) => {
            const field = gap.field ?? '';
            return (
              <li key={`${gap.code}-${field}`}>
                <a href={`${at}/edit/${stepOfField(field)}#${anchorOfField(field)}`}>{labels[field] ?? field}</a>:{' '}
                {refusalSentence(language, gap)}
              </li>
            );
          })}
        </ul>
      </Notice>
      <div className="form-actions">{children}</div>
    </>
  );
}
