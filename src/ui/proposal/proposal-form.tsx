import { isRequired } from '@/domain/proposal/find-gaps';
import { proposalLists, proposalTextNames, proposalTexts } from '@/domain/proposal/proposal.fields';
import type { Language } from '@/domain/shared/language';
import type { ProposalChoices, ProposalPage } from '@/server/proposal/proposal.queries';
import type { SuggestedUnit } from '@/server/proposal/suggest-units';
import { formatNumber } from '@/ui/text/format';
import { proposalFormText } from '@/ui/text/proposal-form.text';
import { type FormAction, initialState } from '../kit/form-state';
import { FieldControls } from '../kit/form/field-controls';
import { CheckboxGroupField } from '../kit/form/form-fields';
import { LanguageField } from '../kit/form/language-field';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { SkillPicker } from '../taxonomy/skill-picker';
import { BeforeProposing } from './before-proposing';
import { proposalValues } from './proposal-values';
import { unitOptions } from './unit-options';

type Props = Readonly<{
  language: Language;
  userId: string;
  proposal: ProposalPage;
  choices: ProposalChoices;
  suggested: readonly SuggestedUnit[];
  /** Saves, or hands in when the pressed button says so. */
  action: FormAction;
  autosave: FormAction;
}>;

/** Writes a proposal: saved as one types, and handed in by its own button after what that means has been said. */
export function ProposalForm({ language, userId, proposal, choices, suggested, action, autosave }: Props) {
  const text = proposalFormText[language];
  const { fields } = text;
  const labels = {
    ...Object.fromEntries(proposalTextNames.map((field) => [field, fields[field].label])),
    themes: text.themes.label,
    skills: text.skills.label,
    wishedUnits: text.units.label,
  };
  return (
    <FormWithState
      id={`proposal-${proposal.id}-${userId}`}
      language={language}
      action={action}
      autosave={autosave}
      initial={initialState(proposalValues(proposal, language), proposal.version)}
      labels={labels}
      okTitle={text.saved}
    >
      <FieldControls
        fields={proposalTexts}
        words={fields}
        limit={(max) => text.atMost(formatNumber(language, max))}
        isOptional={(field) => !isRequired(field)}
      />
      <CheckboxGroupField
        name="themes"
        label={text.themes.label}
        hint={text.themes.hint}
        options={choices.themes.map((theme) => ({ value: theme.key, label: theme[language] }))}
      />
      <SkillPicker
        label={text.skills.label}
        hint={text.skills.hint}
        scale="plain"
        texts={proposalTextNames}
        most={proposalLists.skills.max}
      />
      <CheckboxGroupField
        name="wishedUnits"
        label={text.units.label}
        hint={suggested.length > 0 ? text.unitsSuggested : text.units.hint}
        optional
        options={unitOptions({ language, units: choices.units, suggested })}
      />
      <LanguageField language={language} {...text.language} />
      <BeforeProposing language={language} />
      <div className="form-actions">
        <SubmitButton name="intent" value="submit">
          {text.submit}
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="secondary">
          {text.save}
        </SubmitButton>
        <a href={`/${language}/my/proposals/${proposal.id}`}>{text.back}</a>
      </div>
    </FormWithState>
  );
}
