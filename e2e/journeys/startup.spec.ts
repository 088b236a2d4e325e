import { countOf, filterBy, listed, openList, searchByTyping, sortBy } from '../pages/challenge-list';
import { expectNextStep, expectSaved, follow, openPersonal, press } from '../pages/form';
import { beginResponse, fillResponse, responseField } from '../pages/response-form';
import { turnTo } from '../pages/match-list';
import { signInAs } from '../pages/start-page';
import { openUnitPages, tab } from '../pages/unit-pages';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { sampleChallenges } from '../support/sample-challenges';
import { writtenResponses } from '../support/written-response';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { matchText } from '@/ui/text/match.text';
import { myText } from '@/ui/text/my.text';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseStepText } from '@/ui/text/response-step.text';
import { searchText } from '@/ui/text/search.text';
import { troubleText } from '@/ui/text/trouble.text';

const scenes = {
  sv: { challenge: sampleChallenges.falls, typed: 'faller på natten', other: sampleChallenges.medicine.sv },
  en: { challenge: sampleChallenges.medicine, typed: 'medicine at home', other: sampleChallenges.falls.en },
} as const;

/** What the response costs, once she has thought again. */
const later = {
  sv: '0 kronor i tre månader, sedan 90 kronor per rum.',
  en: 'Free for three months, then 90 kronor for each home.',
};

for (const language of languages)
  test(`a startup finds a challenge, sees how it fits, responds, and takes it back and in again (${language})`, async ({
    visitor,
  }) => {
    const { challenge, typed, other } = scenes[language];
    const [title, swedishTitle] = [challenge[language], challenge.sv];
    const match = matchText[language];
    const page = responsePageText[language];
    const form = responseFormText[language];
    const step = responseStepText[language];
    const written = writtenResponses[language];
    const founder = await visitor({ language });

    await test.step('searches as she types, and narrows the list in the address', async () => {
      await signInAs(founder, people.founder);
      await openList(founder);
      const all = await countOf(founder);
      await searchByTyping(founder, typed);
      await expect(listed(founder, title)).toBeVisible();
      await expect.poll(() => countOf(founder)).toBeLessThan(all);
      const found = await countOf(founder);
      await founder.at(searchText[language].challenges);
      const testbed = challengeTrackText[language].tracks.testbed.name;
      await filterBy(founder, { facet: searchText[language].facets.track, value: testbed });
      await expect(founder.page).toHaveURL(
        (url) => url.searchParams.get('track') === 'testbed' && url.searchParams.get('q') === typed,
      );
      await expect.poll(() => countOf(founder)).toBeLessThanOrEqual(found);
      await expect(listed(founder, title)).toBeVisible();
      await founder.page.goBack();
      await expect(founder.page).toHaveURL(
        (url) => !url.searchParams.has('track') && url.searchParams.get('q') === typed,
      );
      await expect.poll(() => countOf(founder)).toBe(found);
    });

    await test.step('sorts by fit, and sees why', async () => {
      await sortBy(founder, 'fit');
      await expect(founder.page.getByText(searchText[language].fitFor('Stillvakt Sensorik AB'))).toBeVisible();
      await expect(founder.page.locator('.match-sentence').first()).toHaveText(/\p{Letter}+ .+\./u);
      await founder.at(searchText[language].challenges);
      await listed(founder, title).click();
      await founder.at(title);
      await follow(founder, challengePageText[language].howWellDoYouFit);
      await founder.at(match.pairTitle);
      const parts = founder.page.getByRole('list', { name: match.parts }).getByRole('listitem');
      expect(await parts.count()).toBeGreaterThan(3);
      await expect(founder.page.getByRole('heading', { name: match.raise })).toBeVisible();
      await expect(founder.page.getByText(match.factsNote)).toBeVisible();
    });

    await test.step('puts another one aside and takes it back', async () => {
      await openPersonal(founder, myText[language].links.matches);
      await founder.at(match.myTitle);
      await turnTo(founder, other);
      const aside = founder.page.getByRole('region', { name: match.dismissedTitle });
      await founder.page.getByRole('button', { name: `${match.notForUs}: ${other}` }).click();
      await expect(aside.getByRole('heading', { name: other })).toBeVisible();
      await founder.at(match.myTitle);
      await aside.getByRole('button', { name: `${match.takeBack}: ${other}` }).click();
      await expect(aside).toHaveCount(0);
      await expect(founder.page.getByRole('button', { name: `${match.notForUs}: ${other}` })).toBeVisible();
    });

    await test.step('writes a response that is saved as she types', async () => {
      // It may stand on another page of the list than the one that was put aside.
      await openPersonal(founder, myText[language].links.matches);
      await founder.at(match.myTitle);
      await turnTo(founder, title);
      const card = founder.page.locator('article').filter({ has: founder.page.getByRole('heading', { name: title }) });
      await card.getByRole('link', { name: match.read }).click();
      await founder.at(title);
      await follow(founder, challengePageText[language].respond);
      await beginResponse(founder);
      await fillResponse(founder, { title: written.title, solution: written.solution });
      await expectSaved(founder);
      await founder.page.reload();
      await expect(responseField(founder, 'solution')).toHaveValue(written.solution);
    });

    await test.step('hands it in, and sees the next step with its date', async () => {
      await press(founder, form.submit);
      // Nothing is lost on an error, and the summary leads to the field.
      await expect(founder.page.getByRole('alert').or(founder.page.locator('.error-summary')).first()).toBeVisible();
      await expect(responseField(founder, 'solution')).toHaveValue(written.solution);
      await founder.at(page.editTitle);
      await fillResponse(founder, written);
      await press(founder, form.submit);
      await founder.at(written.title);
      await expect(founder.page.getByText(page.receivedTitle, { exact: true })).toBeVisible();
      await expectNextStep(founder, step.step.await_deadline);
    });

    await test.step('the author of the challenge sees only that responses are sealed', async () => {
      const author = await visitor({ language });
      const response = new URL(founder.page.url()).pathname.split('/').at(-1) ?? '';
      await signInAs(author, people.careAuthor);
      await openUnitPages(author);
      await author.page.getByRole('link', { name: swedishTitle, exact: true }).click();
      await author.at(swedishTitle);
      await expect(author.page.getByText(challengeCityText[language].sealed)).toBeVisible();
      await tab(author, challengeCityText[language].responses);
      await author.at(swedishTitle);
      await expect(author.page.getByText(page.sealedTitle)).toBeVisible();
      await expect(author.page.getByText('Stillvakt')).toHaveCount(0);
      await expect(author.page.getByText(written.title)).toHaveCount(0);
      // Nor by guessing an address.
      for (const address of [`${author.page.url()}/${response}`, `/${language}/my/responses/${response}`]) {
        expect((await author.page.goto(address))?.status()).toBe(404);
        await author.at(troubleText[language].missingTitle);
      }
    });

    await test.step('withdraws it and hands it in again', async () => {
      await press(founder, page.withdrawButton);
      await expect(founder.page.getByText(page.withdrawnTitle, { exact: true })).toBeVisible();
      await expectNextStep(founder, step.step.hand_in_again);
      await founder.at(written.title);
      await follow(founder, page.edit);
      await founder.at(page.editTitle);
      await fillResponse(founder, { cost: later[language] });
      await press(founder, form.submit);
      await founder.at(written.title);
      await expect(founder.page.getByText(page.receivedTitle, { exact: true })).toBeVisible();
      await expect(founder.page.getByRole('heading', { name: page.earlier })).toBeVisible();
      await openPersonal(founder, myText[language].links.responses);
      await founder.at(page.responses);
      await expect(founder.page.locator('article').filter({ hasText: title })).toContainText(step.status.submitted);
    });
  });
