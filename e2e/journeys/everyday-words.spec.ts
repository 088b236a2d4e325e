import { follow, openPersonal, press } from '../pages/form';
import { addSkillByKeyboard } from '../pages/skill-picker';
import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { kitText } from '@/ui/text/kit.text';
import { layWordText } from '@/ui/text/lay-word.text';
import { myText } from '@/ui/text/my.text';
import { skillPickerText } from '@/ui/text/skill-picker.text';

/** A word of the seed, one that is not there, and what that is to lead to. */
const written = {
  sv: { known: 'sopor', fresh: 'takfläktar', changed: 'takfläkt', typed: 'falldetekton', skill: 'falldetektion' },
  en: { known: 'trash', fresh: 'ceiling fans', changed: 'ceiling fan', typed: 'fall sensr', skill: 'fall detection' },
} as const;

for (const language of languages) {
  const text = layWordText[language];
  const { known, fresh, changed, typed, skill } = written[language];

  test(`a coordinator finds, adds, changes and removes an everyday word (${language})`, async ({ visitor }) => {
    const coordinator = await visitor({ language });
    const { page } = coordinator;
    const box = page.getByLabel(text.search, { exact: true });
    const row = (word: string) =>
      page.getByRole('row').filter({ has: page.getByRole('link', { name: word, exact: true }) });

    await test.step('leafs through the list and searches it', async () => {
      await signInAs(coordinator, people.coordinator);
      await openPersonal(coordinator, myText[language].links.words);
      await coordinator.at(text.title);
      await expect(page.getByRole('row')).toHaveCount(51);
      await follow(coordinator, kitText[language].following);
      await expect(page).toHaveURL(/page=2/);
      await coordinator.at(text.title);
      await box.fill(known);
      await page.getByLabel(text.language, { exact: true }).selectOption(language);
      await press(coordinator, text.searchButton);
      await expect(row(known)).toHaveCount(1);
      await coordinator.at(text.title);
    });

    await test.step('adds a word that was not found', async () => {
      await box.fill(fresh);
      await press(coordinator, text.searchButton);
      await expect(page.getByText(text.none)).toBeVisible();
      await coordinator.at(text.title);
      await follow(coordinator, text.addOne(fresh));
      await coordinator.at(text.add);
      await expect(page.getByLabel(text.word, { exact: true })).toHaveValue(fresh);
      await press(coordinator, text.addButton);
      // It has to lead somewhere.
      await expect(page.locator('.error-summary')).toBeVisible();
      await coordinator.at(text.add);
      await addSkillByKeyboard(coordinator, { typed, skill });
      await press(coordinator, text.addButton);
      await expect(page.getByText(text.saved(fresh))).toBeVisible();
      await expect(row(fresh)).toContainText(skill);
      await coordinator.at(text.title);
    });

    await test.step('changes it, and removes it after having said so twice', async () => {
      await follow(coordinator, fresh);
      await coordinator.at(text.editOf(fresh));
      await page.getByLabel(text.word, { exact: true }).fill(changed);
      await press(coordinator, text.save);
      await expect(page.getByText(text.saved(changed))).toBeVisible();
      await follow(coordinator, changed);
      await coordinator.at(text.editOf(changed));
      await page.getByText(text.remove, { exact: true }).click();
      await press(coordinator, text.removeButton(changed));
      await expect(page.getByText(text.removed)).toBeVisible();
      await coordinator.at(text.title);
    });
  });
}

test('everyday words on a phone: nothing sticks out', async ({ visitor }) => {
  const text = layWordText.sv;
  const coordinator = await visitor({
    language: 'sv',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await signInAs(coordinator, people.coordinator);
  await coordinator.page.goto('/sv/centre/words');
  await coordinator.at(text.title);
  await follow(coordinator, text.add);
  await coordinator.at(text.add);
});

test('everyday words without scripts: searched, and added with a skill that is looked up', async ({ visitor }) => {
  const text = layWordText.sv;
  const { typed, skill } = written.sv;
  const coordinator = await visitor({ language: 'sv', javaScriptEnabled: false });
  const { page } = coordinator;
  await signInAs(coordinator, people.coordinator);
  await page.goto('/sv/centre/words');
  await page.getByLabel(text.search, { exact: true }).fill('sopor');
  await press(coordinator, text.searchButton);
  await coordinator.at(text.title);
  await follow(coordinator, text.add);
  await page.getByLabel(text.word, { exact: true }).fill('takhimmel');
  await page.getByLabel(skillPickerText.sv.find).fill(typed);
  await press(coordinator, skillPickerText.sv.search);
  await page.getByRole('checkbox', { name: skill }).first().check();
  await coordinator.at(text.add);
  await press(coordinator, text.addButton);
  await expect(page.getByText(text.saved('takhimmel'))).toBeVisible();
  await coordinator.at(text.title);
});
