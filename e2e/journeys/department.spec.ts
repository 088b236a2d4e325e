import { beginChallenge, chooseSkills, fillTextSteps, fillTheRest, mendWhatIsLeft } from '../pages/challenge-form';
import { follow, press } from '../pages/form';
import { askForLink, confirmSignIn, openLetter } from '../pages/mail-sign-in';
import { signInAs } from '../pages/start-page';
import { findPublished, openUnitPages, tab } from '../pages/unit-pages';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { writtenChallenges } from '../support/written-challenge';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { matchText } from '@/ui/text/match.text';
import { myText } from '@/ui/text/my.text';
import { responsePageText } from '@/ui/text/response-page.text';

const theme = { sv: 'Vård och omsorg', en: 'Health and social care' } as const;

for (const language of languages)
  test(`a department writes, approves and publishes a challenge, invites a solver and corrects it (${language})`, async ({
    visitor,
  }) => {
    const text = challengeCityText[language];
    const form = challengeFormText[language];
    const status = challengeStatusText[language];
    const challenge = writtenChallenges[language];
    const swedishTitle = challenge.sv.title;

    const author = await visitor({ language });
    await test.step('the author writes it step by step', async () => {
      await signInAs(author, people.careAuthor);
      await openUnitPages(author);
      await follow(author, text.write);
      await beginChallenge(author, challenge);
      await fillTextSteps(author, challenge);
      await chooseSkills(author, { theme: theme[language], challenge });
      await fillTheRest(author, challenge);
      await mendWhatIsLeft(author);
    });

    await test.step('previews and submits it', async () => {
      await follow(author, form.preview);
      await author.at(swedishTitle);
      await expect(author.page.getByText(challenge[language].wishedEffect)).toBeVisible();
      await author.page.goBack();
      await press(author, form.submit);
      await author.at(swedishTitle);
      await expect(author.page.getByText(`${status.turn.approvers}:`).first()).toBeVisible();
      await expect(author.page.getByRole('button', { name: text.publish })).toHaveCount(0);
    });

    await test.step('a second person approves and publishes it', async () => {
      const approver = await visitor({ language });
      await signInAs(approver, people.careApprover);
      await openUnitPages(approver);
      const yours = approver.page
        .locator('section')
        .filter({ has: approver.page.getByRole('heading', { name: text.yourTurn }) });
      await yours.getByRole('link', { name: swedishTitle, exact: true }).click();
      await approver.at(swedishTitle);
      await press(approver, text.publish);
      await expect(approver.page.getByText(status.status.open, { exact: true }).first()).toBeVisible();
      await approver.at(swedishTitle);
    });

    const anyone = await visitor({ language });
    await test.step('anyone finds it and reads it', async () => {
      await findPublished(anyone, challenge[language].title);
      await expect(anyone.page.getByText(challenge[language].need)).toBeVisible();
    });

    const solver = await test.step('the author sees who could solve it, why, and invites one', async () => {
      const { page } = author;
      await page.reload();
      await tab(author, text.solvers);
      await author.at(swedishTitle);
      const first = page.getByRole('list', { name: text.solvers }).locator('article').first();
      await expect(first.locator('.match-sentence')).toHaveText(/\p{Letter}+ .+\./u);
      // Only those for whom somebody can answer are offered.
      const cards = page.getByRole('list', { name: text.solvers }).locator('article');
      const inviting = page.locator('a.button', { hasText: text.invite });
      const offered = cards.filter({ has: inviting }).first();
      const name = (await offered.getByRole('heading', { level: 2 }).textContent()) ?? '';
      await offered.getByRole('link', { name: new RegExp(`^${matchText[language].why}`) }).click();
      await author.at(text.solverTitle(name));
      const parts = page.getByRole('list', { name: matchText[language].parts }).getByRole('listitem');
      expect(await parts.count()).toBeGreaterThan(3);
      await page.getByLabel(text.inviteMessage).fill(challenge[language].summary);
      await page.getByRole('button', { name: text.inviteSend }).click();
      await expect(page.getByText(text.invitedNow)).toBeVisible();
      await follow(author, text.solvers);
      await author.at(swedishTitle);
      const invited = cards.filter({ has: page.getByRole('heading', { name, exact: true }) });
      await expect(invited.getByText(new RegExp(`^${text.invited('')}\\S`))).toBeVisible();
      await tab(author, text.state);
      await author.at(swedishTitle);
      await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: text.inviteDeed(name), exact: true })).toBeVisible();
      await expect(page.getByText(text.invitedList.sealed)).toBeVisible();
      return name;
    });

    await test.step('A2: the invited solver gets a letter, and has the greeting and where to answer on a page of its own', async () => {
      const contact = await visitor({ language });
      const { page } = contact;
      const greeting = challenge[language].summary;
      const address = await openLetter(contact, [solver, swedishTitle, greeting]);
      await page.goto(`/${language}/sign-in`);
      await askForLink(contact, address);
      await confirmSignIn(contact);
      await contact.at(new RegExp(`^${myText[language].hello('')}`));
      const invitation = page
        .getByRole('list', { name: myText[language].yours })
        .locator('article')
        .filter({ hasText: greeting });
      await expect(invitation).toContainText(
        myText[language].solverInvitation('Vård- och omsorgsförvaltningen', solver),
      );
      await invitation.getByRole('link', { name: myText[language].solverInvitationRespond }).click();
      await contact.at(responsePageText[language].newTitle);
    });

    await test.step('adds a correction, which all can read', async () => {
      await tab(author, text.state);
      await author.at(swedishTitle);
      await follow(author, text.addAddendum);
      await author.at(text.addendumTitle(swedishTitle));
      await author.page.getByLabel(text.addendumSv).fill(challenge.addendum.sv);
      await author.page.getByLabel(text.addendumEn).fill(challenge.addendum.en);
      await press(author, text.addendumSend);
      await author.at(swedishTitle);
      await expect(author.page.getByRole('rowheader', { name: text.deeds.addendum })).toBeVisible();
      await anyone.page.reload();
      await expect(anyone.page.getByRole('heading', { name: challengePageText[language].addenda })).toBeVisible();
      await expect(anyone.page.getByText(challenge.addendum[language])).toBeVisible();
      await anyone.at(challenge[language].title);
    });
  });
