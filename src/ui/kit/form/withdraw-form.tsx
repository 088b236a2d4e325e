import type { Language } from '@/domain/shared/language';
import { type FormAction, initialState } from '../form-state';
import { FormWithState } from './form-with-state';
import { SubmitButton } from './submit-button';

type Props = Readonly<{
  id: string;
  language: Language;
  version: number;
  action: FormAction;
  text: Readonly<{ withdrawHeading: string; withdrawText: string; withdrawButton: string }>;
}>;

/** Takes back what was handed in, after saying what that means. */
export function WithdrawForm({ id, language, version, action, text }: Props) {
  return (
    <section className="no-print grid gap-4">
      <h2>{text.withdrawHeading}</h2>
      <FormWithState id={id} language={language} action={action} initial={initialState({}, version)}>
        <p>{text.withdrawText}</p>
        <div className="form-actions">
          <SubmitButton look="danger">{text.withdrawButton}</SubmitButton>
        </div>
      </FormWithState>
    </section>
  );
}
