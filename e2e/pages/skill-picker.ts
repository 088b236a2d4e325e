import { expect, type Visitor } from '../support/browser';
import { skillPickerText } from '@/ui/text/skill-picker.text';

const chosen = ({ page, language }: Visitor) =>
  page.getByRole('list', { name: skillPickerText[language].chosen }).getByRole('listitem');

/** Finds a skill while typing and takes the first one, by keyboard alone. */
export async function addSkillByKeyboard(visitor: Visitor, { typed, skill }: { typed: string; skill: string }) {
  const { page, language } = visitor;
  const box = page.getByRole('combobox', { name: skillPickerText[language].find });
  await box.focus();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name: skill }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.skill-option-focused')).toContainText(skill, { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(chosen(visitor).filter({ hasText: skill })).toHaveCount(1);
  await expect(box).toBeFocused();
}

/** Lets the system read the text and takes its first suggestion. */
export async function addSuggestedSkill(visitor: Visitor): Promise<void> {
  const { page, language } = visitor;
  const text = skillPickerText[language];
  const before = await chosen(visitor).count();
  await page.getByRole('button', { name: text.suggest }).click();
  const suggestions = page.getByRole('region', { name: text.suggestedNow });
  await expect(suggestions).toContainText(text.inText('').slice(0, 6));
  await suggestions.getByRole('button').first().click();
  await expect(chosen(visitor)).toHaveCount(before + 1);
}
