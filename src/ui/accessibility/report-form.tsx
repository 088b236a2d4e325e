import type { Language } from '@/domain/shared/language';
import { accessibilityText } from '@/ui/text/accessibility.text';
import { FormWithState } from '../kit/form/form-with-state';
import { TextAreaField, TextField } from '../kit/form/form-fields';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, initialState } from '../kit/form-state';
import { Notice } from '../kit/notice';

/** Anyone may say what does not work, without a name and without scripts. */
export function ReportForm({ language, action }: Readonly<{ language: Language; action: FormAction }>) {
  const text = accessibilityText[language];
  return (
    <FormWithState
      id="accessibility-report"
      language={language}
      action={action}
      initial={initialState()}
      labels={{ page: text.page, problem: text.problem, contact: text.contact }}
      ok={
        <Notice kind="success" title={text.thanksTitle}>
          <p>{text.thanksText}</p>
          <p>
            <a href={`/${language}/accessibility`}>{text.again}</a>
          </p>
        </Notice>
      }
    >
      <TextAreaField name="problem" label={text.problem} hint={text.problemHint} rows={5} limit={4000} />
      <TextField name="page" label={text.page} hint={text.pageHint} optional />
      <TextField name="contact" label={text.contact} hint={text.contactHint} autoComplete="email" optional />
      <div className="form-actions">
        <SubmitButton>{text.send}</SubmitButton>
      </div>
    </FormWithState>
  );
}
