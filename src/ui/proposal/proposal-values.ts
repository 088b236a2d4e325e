import { proposalFields } from '@/domain/proposal/proposal.fields';
import type { Language } from '@/domain/shared/language';
import type { ProposalPage } from '@/server/proposal/proposal.queries';
import { type FormValues, listOf, textOf } from '../kit/form-state';
import { shownValues, typedValues } from '../kit/form/field-values';
import { skillChoices, skillFormValues } from '../taxonomy/skill-values';

/** What the form shows of what is saved. */
export const proposalValues = (
  { content, skills }: Pick<ProposalPage, 'content' | 'skills'>,
  language: Language,
): FormValues => {
  const { themes, wishedUnits } = content;
  const chosen = skills.map((skill) => ({ key: skill.key, label: skill[language], above: '', value: 'chosen' }));
  return {
    ...shownValues(proposalFields, content),
    themes,
    wishedUnits,
    ...skillFormValues(chosen),
  };
};

/** What the form asks to save. */
export const proposalInput = (id: string, values: FormValues) => ({
  id,
  version: Number(textOf(values, 'version')),
  ...typedValues(proposalFields, values),
  themes: [...listOf(values, 'themes')],
  skills: skillChoices(values).map(({ key }) => key),
  wishedUnits: [...listOf(values, 'wishedUnits')],
});
