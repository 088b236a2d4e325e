import type { Locator } from '@playwright/test';
import { beginChallenge } from '../pages/challenge-form';
import { expectSaved, follow, openPersonal, press } from '../pages/form';
import { askForLink, confirmSignIn } from '../pages/mail-sign-in';
import { beginResponse, fillResponse, responseField } from '../pages/response-form';
import { signInAs } from '../pages/start-page';
import { expect, test, type Visitor } from '../support/browser';
import { addressOf, people, type Person } from '../support/people';
import { sampleChallenges } from '../support/sample-challenges';
import { writtenChallenges } from '../support/written-challenge';
import { accountText } from '@/ui/text/account.text';
import { challengeFieldText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { kitText } from '@/ui/text/kit.text';
import { myText } from '@/ui/text/my.text';
import { organisationFieldText } from '@/ui/text/organisation-field.text';
import { proposalFormText } from '@/ui/text/proposal-form.text';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { searchText } from '@/ui/text/search.text';

const language = 'sv';
const kit = kitText[language];
const form = challengeFormText[language];
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

/** The same page by its address: the browser fills in nothing of its own. */
async function openAnew({ page }: Visitor): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}

/** How many forms have a copy in this browser. */
const countCopies = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('samspel:form:')).length);

test('A22: what was typed in a step is there after “previous step” and the browser’s Back', async ({ visitor }) => {
  const author = await visitor({ language });
  const { page } = author;
  await signInAs(author, people.careAuthor);
  await page.goto(`/${language}/city/challenges/new`);
  await beginChallenge(author, writtenChallenges.sv);
  await author.at(form.steps.need);
  const need = page.getByLabel(challengeFieldText[language].need.label, { exact: true });
  const written = 'Trapporna är hala och ingen vet när de saltas.';
  await need.fill(written);
  await follow(author, form.previous);
  await author.at(form.steps.track);
  await page.goBack();
  await author.at(form.steps.need);
  await expect(need).toHaveValue(written);
  // Shown is not enough: it must outlive the page, saved or as the copy of this browser.
  await openAnew(author);
  await expect(need).toHaveValue(written);
  await press(author, form.saveAndNext);
  await author.at(form.steps.situation);
  await page.goBack();
  await author.at(form.steps.need);
  await expect(need).toHaveValue(written);
});

test('A22: leaving a long form at once loses nothing, whichever form it is', async ({ visitor }) => {
  const founder = await visitor({ language });
  const { page } = founder;
  const leaveAndReturn = async (field: Locator, written: string) => {
    const path = new URL(page.url()).pathname;
    await field.fill(written);
    await openPersonal(founder, myText[language].links.account);
    await expect(page).toHaveURL(`/${language}/my/account`);
    await founder.atOnce(accountText[language].title);
    await page.goBack();
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(field).toHaveValue(written);
    await openAnew(founder);
    await expect(field).toHaveValue(written);
  };
  await begin(founder, { person: people.skillsFounder, title: sampleChallenges.culture[language] });
  // A form that nobody has written in leaves nothing behind.
  expect(await countCopies(founder)).toBe(0);
  await leaveAndReturn(responseField(founder, 'solution'), 'Vi börjar på ett äldreboende i Råå.');

  await openPersonal(founder, myText[language].links.organisation);
  await founder.at('Yrkesspegeln AB');
  await leaveAndReturn(page.getByLabel(organisationFieldText[language].place.label, { exact: true }), 'Ängelholm');

  await page.goto(`/${language}/my/proposals/new`);
  await founder.at(proposalPageText[language].newTitle);
  await press(founder, proposalPageText[language].begin);
  await founder.at(proposalPageText[language].editTitle);
  const { idea } = proposalFormText[language].fields;
  await leaveAndReturn(page.getByRole('textbox', { name: idea.label }), 'Öva på jobbet innan man söker det.');
});
