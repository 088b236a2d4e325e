import { expectSaved, openPersonal, press } from '../pages/form';
import { signInAs } from '../pages/start-page';
import { expect, test, type Visitor } from '../support/browser';
import { people } from '../support/people';
import { myText } from '@/ui/text/my.text';
import { organisationFieldText } from '@/ui/text/organisation-field.text';
import { organisationFormText } from '@/ui/text/organisation-form.text';

const language = 'sv';
const text = organisationFormText[language];
const { label: summaryLabel } = organisationFieldText[language].summary;
// No other journey writes in this profile: what one leaves unsaved would be here.
const name = 'Kaffe & Kompani';

const summary = ({ page }: Visitor) =>
  page.getByRole('group', { name: text.swedish }).getByLabel(summaryLabel, { exact: true });

test('A23: a profile is public as it was until the one who writes saves it', async ({ visitor }) => {
  const editor = await visitor({ language });
  const { page } = editor;
  await signInAs(editor, people.associationChair);
  await openPersonal(editor, myText[language].links.organisation);
  await editor.at(name);
  const address = await page.getByRole('link', { name: text.seePage }).getAttribute('href');
  const resident = await visitor({ language });
  const expectPublic = async (words: string, shown: boolean) => {
    await expect(async () => {
      await resident.page.goto(address ?? '');
      await expect(resident.page.getByText(words)).toHaveCount(shown ? 1 : 0, { timeout: 1000 });
    }).toPass();
    await resident.atOnce(name);
  };
  const [unfinished, finished] = [
    'Vi bjuder på kaffe och sällskap',
    'Vi bjuder på kaffe och sällskap, också på söndagar.',
  ];

  await expect(page.getByText(text.unshown.none)).toBeVisible();
  await summary(editor).fill(unfinished);
  await expectSaved(editor);
  const changes = page.locator('.notice').filter({ hasText: text.unshown.title });
  await expect(changes.getByRole('link')).toHaveText([`${text.swedish}: ${summaryLabel}`]);
  await editor.at(name);
  await expectPublic(unfinished, false);

  // What is written waits for its writer, and can be taken back.
  await page.goto(page.url());
  await expect(summary(editor)).toHaveValue(unfinished);
  await expect(changes).toBeVisible();
  await page.getByText(text.unshown.discard, { exact: true }).click();
  await press(editor, text.unshown.discardButton);
  await expect(page.getByText(text.unshown.discarded)).toBeVisible();
  await expect(summary(editor)).not.toHaveValue(unfinished);
  await expect(changes).toHaveCount(0);

  await summary(editor).fill(finished);
  await press(editor, text.save);
  await expect(page.getByText(text.saved)).toBeVisible();
  await expect(page.getByText(text.unshown.none)).toBeVisible();
  await expectPublic(finished, true);
  await editor.at(name);
});
