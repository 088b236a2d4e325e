import { expectNextStep, openPersonal, follow, press } from '../pages/form';
import { fillProposal } from '../pages/proposal-form';
import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { writtenProposals } from '../support/written-proposal';
import { inboxText } from '@/ui/text/inbox.text';
import { myText } from '@/ui/text/my.text';
import { proposalFormText } from '@/ui/text/proposal-form.text';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { proposalStepText } from '@/ui/text/proposal-step.text';
import { startText } from '@/ui/text/start.text';

const unit = 'Vård- och omsorgsförvaltningen';
const chosen = {
  sv: { theme: 'Vård och omsorg', skill: { typed: 'fallförebygg', skill: 'fallprevention' }, unit },
  en: { theme: 'Health and social care', skill: { typed: 'fall preventon', skill: 'fall prevention' }, unit },
} as const;

for (const language of languages)
  test(`a researcher proposes a collaboration, a coordinator routes it and a unit answers (${language})`, async ({
    visitor,
  }) => {
    const written = writtenProposals[language];
    const text = proposalPageText[language];
    const step = proposalStepText[language];
    const inbox = inboxText[language];
    const { links } = myText[language];
    const researcher = await visitor({ language });

    await test.step('the researcher writes a proposal, from the door on the start page', async () => {
      await signInAs(researcher, people.researcher);
      await researcher.page.goto(`/${language}`);
      await researcher.page
        .getByRole('main')
        .getByRole('link', { name: startText[language].propose.title, exact: true })
        .click();
      await researcher.at(text.newTitle);
      await follow(researcher, text.startButton);
      await researcher.at(text.newTitle);
      await press(researcher, text.begin);
      await researcher.at(text.editTitle);
      await fillProposal(researcher, written, chosen[language]);
      await researcher.at(text.editTitle);
    });

    await test.step('hands it in, and sees whose turn it is and by when', async () => {
      await press(researcher, proposalFormText[language].submit);
      await researcher.at(written.title);
      await expect(researcher.page.getByText(text.receivedTitle)).toBeVisible();
      await expectNextStep(researcher, step.step.route(''));
    });

    await test.step('a coordinator routes it from the inbox', async () => {
      const coordinator = await visitor({ language });
      await signInAs(coordinator, people.coordinator);
      await openPersonal(coordinator, links.centre);
      await coordinator.at(inbox.title);
      await follow(coordinator, written.title);
      await coordinator.at(written.title);
      const wished = coordinator.page.getByRole('checkbox', { name: unit, exact: true });
      await expect(wished).toBeChecked();
      await expect(wished).toHaveAccessibleDescription(new RegExp(inbox.wished));
      await press(coordinator, inbox.routeButton);
      await expect(coordinator.page.getByText(inbox.routedTitle)).toBeVisible();
      await coordinator.at(written.title);
    });

    await test.step('the researcher sees that the unit is to answer', async () => {
      await researcher.page.reload();
      await expectNextStep(researcher, step.step.answer(unit));
      await researcher.at(written.title);
    });

    await test.step('the unit answers that it is interested', async () => {
      const author = await visitor({ language });
      await signInAs(author, people.careAuthor);
      await openPersonal(author, links.unitProposals);
      await author.at(text.forUnit);
      await follow(author, written.title);
      await author.at(written.title);
      await author.page.getByRole('radio', { name: text.interestedLabel }).check();
      await author.page.getByRole('textbox', { name: text.reason }).fill('Vi ringer er nästa vecka.');
      await press(author, text.answerButton);
      await expect(author.page.getByText(text.answeredTitle)).toBeVisible();
      await author.at(written.title);
    });

    await test.step('the researcher sees the answer, and that the unit will be in touch', async () => {
      await openPersonal(researcher, links.proposals);
      await researcher.at(text.proposals);
      await follow(researcher, written.title);
      await researcher.at(written.title);
      await expectNextStep(researcher, step.step.contact(unit));
      await expect(researcher.page.getByText(step.answer.interested, { exact: true })).toBeVisible();
      await expect(researcher.page.getByText('Vi ringer er nästa vecka.')).toBeVisible();
    });
  });
