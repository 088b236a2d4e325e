import type { Language } from '@/domain/shared/language';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { type FormAction, initialState } from '../kit/form-state';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';

type Props = Readonly<{ language: Language; id: string; version: number; action: FormAction }>;

/** Takes back what was handed in, after saying what that means. */
export function WithdrawProposal({ language, id, version, action }: Props) {
  const text = proposalPageText[language];
  return (
    <section className="no-print grid gap-4">
      <h2>{text.withdrawHeading}</h2>
      <FormWithState
        id={`proposal-withdraw-${id}`}
        language={language}
        action={action}
        initial={initialState({}, version)}
      >
        <p>{text.withdrawText}</p>
        <div className="form-actions">
          <SubmitButton look="danger">{text.withdrawButton}</SubmitButton>
        </div>
      </FormWithState>
    </section>
  );
}
