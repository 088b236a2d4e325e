import { follow, press } from '../pages/form';
import { askForLink, confirmSignIn } from '../pages/mail-sign-in';
import { fillResponse, responseField } from '../pages/response-form';
import { expect, test } from '../support/browser';
import { sampleChallenges } from '../support/sample-challenges';
import { writtenResponses } from '../support/written-response';
import { accountText } from '@/ui/text/account.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { organisationFieldText } from '@/ui/text/organisation-field.text';
import { organisationFormText } from '@/ui/text/organisation-form.text';
import { organisationWords } from '@/ui/text/organisation-words.text';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { searchText } from '@/ui/text/search.text';
import { signInText } from '@/ui/text/sign-in.text';
import { startText } from '@/ui/text/start.text';

const language = 'sv';
const title = sampleChallenges.coffee[language];
const [name, email] = ['Tove Almqvist', 'tove.almqvist@invanare.example'];

test('without scripts one searches, reads, signs in by a letter, registers and saves a response', async ({
  visitor,
}) => {
  const resident = await visitor({ language, javaScriptEnabled: false });
  const { page } = resident;
  const written = writtenResponses[language];

  await test.step('searches from the start page and reads', async () => {
    await page.goto(`/${language}`);
    await resident.at(startText[language].title);
    await page.getByLabel(startText[language].searchLabel).fill('fika');
    await press(resident, startText[language].search);
    await resident.at(searchText[language].challenges);
    await follow(resident, title);
    await resident.at(title);
    await follow(resident, challengePageText[language].respond);
  });

  await test.step('opening the link of the letter signs nobody in, its button does', async () => {
    await askForLink(resident, email);
    const confirm = page.url();
    await page.goto(`/${language}/my`);
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto(confirm);
    await resident.at(signInText[language].confirmTitle);
    await confirmSignIn(resident);
  });

  await test.step('says who she is, and registers as a private person', async () => {
    const form = organisationFormText[language];
    await resident.at(accountText[language].welcome);
    await page.getByLabel(accountText[language].name, { exact: true }).fill(name);
    await press(resident, accountText[language].go);
    await resident.at(responsePageText[language].newTitle);
    await follow(resident, responsePageText[language].addOrganisation);
    await resident.at(form.create.title);
    await page.getByRole('radio', { name: organisationWords[language].kind.private_person }).check();
    await page.getByLabel(organisationFieldText[language].name.label, { exact: true }).fill(name);
    await press(resident, form.create.button);
  });

  await test.step('begins a response and saves it', async () => {
    await resident.at(responsePageText[language].newTitle);
    await press(resident, responsePageText[language].begin);
    await resident.at(responsePageText[language].editTitle);
    await fillResponse(resident, { title: written.title, solution: written.solution });
    await press(resident, responseFormText[language].submit);
    // It cannot be handed in yet: what is missing is said, and nothing that was typed is gone.
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(responseField(resident, 'solution')).toHaveValue(written.solution);
    await press(resident, responseFormText[language].save);
    await expect(page.getByText(responseFormText[language].saved)).toBeVisible();
    await page.goto(page.url());
    await expect(responseField(resident, 'solution')).toHaveValue(written.solution);
    await resident.at(responsePageText[language].editTitle);
  });
});
