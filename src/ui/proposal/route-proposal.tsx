import type { Language } from '@/domain/shared/language';
import type { ProposalChoices, ProposalPage } from '@/server/proposal/proposal.queries';
import type { SuggestedUnit } from '@/server/proposal/suggest-units';
import { inboxText } from '@/ui/text/inbox.text';
import { type FormAction, initialState } from '../kit/form-state';
import { CheckboxGroupField, TextField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { unitOptions } from './unit-options';

type Props = Readonly<{
  language: Language;
  proposal: ProposalPage;
  choices: ProposalChoices;
  suggested: readonly SuggestedUnit[];
  /** The day offered to answer by, and the furthest one: "2027-03-03". */
  days: Readonly<{ offered: string; first: string; last: string }>;
  action: FormAction;
}>;

/** A coordinator sends a proposal to units: the ranked ones on top with why, those wished for ticked. */
export function RouteProposal({ language, proposal, choices, suggested, days, action }: Props) {
  const text = inboxText[language];
  const has = new Set(proposal.units.filter(({ routedAt }) => routedAt !== null).map(({ unitId }) => unitId));
  const wished = proposal.units.filter((unit) => unit.wished && !has.has(unit.unitId)).map(({ unitId }) => unitId);
  const options = unitOptions({ language, units: choices.units, suggested }).map((option) => {
    if (has.has(option.value)) return { ...option, disabled: true, hint: text.hasIt };
    const why = 'hint' in option ? option.hint : '';
    const hint = [wished.includes(option.value) ? text.wished : '', why].filter((words) => words !== '').join(' ');
    return hint === '' ? option : { ...option, hint };
  });
  return (
    <section className="no-print grid gap-4 mb-8">
      <h2>{has.size > 0 ? text.routeAgainTitle : text.routeTitle}</h2>
      <FormWithState
        id={`proposal-route-${proposal.id}`}
        language={language}
        action={action}
        initial={initialState({ unitIds: wished, answerOn: days.offered }, proposal.version)}
        labels={{ unitIds: text.units, answerOn: text.answerOn }}
      >
        <CheckboxGroupField name="unitIds" label={text.units} hint={text.unitsHint} options={options} />
        <TextField
          name="answerOn"
          type="date"
          label={text.answerOn}
          hint={text.answerOnHint}
          min={days.first}
          max={days.last}
        />
        <div className="form-actions">
          <SubmitButton>{text.routeButton}</SubmitButton>
        </div>
      </FormWithState>
    </section>
  );
}
