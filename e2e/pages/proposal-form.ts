import type { writtenProposals } from '../support/written-proposal';
import { expect, type Visitor } from '../support/browser';
import { expectSaved, press } from './form';
import { addSkillByKeyboard, addSuggestedSkill } from './skill-picker';
import { proposalFormText } from '@/ui/text/proposal-form.text';

type Chosen = Readonly<{
  theme: string;
  skill: Readonly<{ typed: string; skill: string }>;
  unit: string;
}>;

/** Writes the texts and makes the choices; the units are ranked once there is something to rank by. */
export async function fillProposal(
  visitor: Visitor,
  texts: (typeof writtenProposals)['sv'],
  { theme, skill, unit }: Chosen,
): Promise<void> {
  const { page, language } = visitor;
  const form = proposalFormText[language];
  for (const [field, words] of Object.entries(texts))
    await page.getByRole('textbox', { name: form.fields[field as keyof typeof texts].label }).fill(words);
  await page.getByRole('checkbox', { name: theme, exact: true }).check();
  await addSkillByKeyboard(visitor, skill);
  await addSuggestedSkill(visitor);
  await expectSaved(visitor);
  await press(visitor, form.save);
  await expect(page.getByText(form.saved)).toBeVisible();
  await expect(page.getByText(form.unitsSuggested)).toBeVisible();
  const units = page.getByRole('group', { name: form.units.label });
  await expect(units.getByRole('checkbox').first()).toHaveAccessibleDescription(/\p{Letter}+/u);
  await units.getByRole('checkbox', { name: unit, exact: true }).check();
}
