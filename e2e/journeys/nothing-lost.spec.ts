import { expectSaved, follow, press } from '../pages/form';
import { askForLink, confirmSignIn } from '../pages/mail-sign-in';
import { beginResponse, fillResponse, responseField } from '../pages/response-form';
import { signInAs } from '../pages/start-page';
import { expect, test, type Visitor } from '../support/browser';
import { addressOf, people, type Person } from '../support/people';
import { sampleChallenges } from '../support/sample-challenges';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { kitText } from '@/ui/text/kit.text';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { searchText } from '@/ui/text/search.text';

const language = 'sv';
const kit = kitText[language];
const save = responseFormText[language].save;

/** Signs in and begins a response to the challenge with this title. */
async function begin(visitor: Visitor, { person, title }: Readonly<{ person: Person; title: string }>): Promise<void> {
  const { page } = visitor;
  await signInAs(visitor, person);
  await page.goto(`/${language}/challenges/search?${new URLSearchParams({ q: title }).toString()}`);
  await visitor.at(searchText[language].challenges);
  await follow(visitor, title);
  await visitor.at(title);
  await follow(visitor, challengePageText[language].respond);
  await beginResponse(visitor);
}

test('who comes second in a race keeps the text, and sees what the other one saved', async ({ visitor }) => {
  const first = await visitor({ language });
  await begin(first, { person: people.skillsFounder, title: sampleChallenges.trade[language] });
  const second = await first.newTab();
  await second.page.goto(first.page.url());
  await second.at(responsePageText[language].editTitle);

  await first.page.bringToFront();
  await fillResponse(first, { solution: 'Det som den första fliken skrev.' });
  await expectSaved(first);
  await second.page.bringToFront();
  await fillResponse(second, { solution: 'Det som den andra fliken skrev.' });
  await expect(second.page.getByText(kit.notSaved)).toBeVisible();
  await press(second, save);
  await expect(second.page.locator('.error-summary')).toBeVisible();
  await expect(responseField(second, 'solution')).toHaveValue('Det som den andra fliken skrev.');
  await expect(
    second.page.locator('.field-theirs').filter({ hasText: 'Det som den första fliken skrev.' }),
  ).toBeVisible();
  await second.at(responsePageText[language].editTitle);

  await press(second, save);
  await expect(second.page.getByText(responseFormText[language].saved)).toBeVisible();
  await second.page.reload();
  await expect(responseField(second, 'solution')).toHaveValue('Det som den andra fliken skrev.');
});

test('when the session ends while one writes nothing is lost', async ({ visitor }) => {
  const chair = await visitor({ language });
  const { page } = chair;
  await begin(chair, { person: people.associationChair, title: sampleChallenges.culture[language] });
  await fillResponse(chair, { title: 'Fika och högläsning hemma' });
  await expectSaved(chair);

  await page.context().clearCookies();
  const written = 'Två av våra medlemmar kommer hem till den som vill och läser högt.';
  await fillResponse(chair, { solution: written });
  await expect(page.getByText(kit.notSaved)).toBeVisible();
  await press(chair, save);
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(responseField(chair, 'solution')).toHaveValue(written);
  await chair.at(responsePageText[language].editTitle);

  await page.getByRole('link', { name: kit.signIn }).click();
  await askForLink(chair, addressOf[people.associationChair]);
  await confirmSignIn(chair);
  await chair.at(responsePageText[language].editTitle);
  await expect(page.getByText(kit.restoredTitle)).toBeVisible();
  await expect(responseField(chair, 'solution')).toHaveValue(written);
  await press(chair, save);
  await expect(page.getByText(responseFormText[language].saved)).toBeVisible();
  await page.reload();
  await expect(responseField(chair, 'solution')).toHaveValue(written);
  await expect(page.getByText(kit.restoredTitle)).toHaveCount(0);
});
