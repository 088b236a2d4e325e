import { openPersonal, press } from '../pages/form';
import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { accessibilityText } from '@/ui/text/accessibility.text';
import { inboxText } from '@/ui/text/inbox.text';
import { myText } from '@/ui/text/my.text';
import { searchText } from '@/ui/text/search.text';
import { troubleText } from '@/ui/text/trouble.text';

for (const language of languages) {
  test(`anyone says what does not work, without a name, and a coordinator reads it (${language})`, async ({
    visitor,
  }) => {
    const text = accessibilityText[language];
    const problem =
      language === 'sv'
        ? 'Knappen ”Sök” går inte att nå med tangentbordet.'
        : 'The button “Search” cannot be reached with the keyboard.';
    const anyone = await visitor({ language });
    await anyone.page.goto(`/${language}/accessibility`);
    await anyone.at(/./);
    await press(anyone, text.send);
    await expect(anyone.page.locator('.error-summary')).toBeVisible();
    await anyone.at(text.title);
    await anyone.page.getByRole('textbox', { name: text.problem }).fill(problem);
    await press(anyone, text.send);
    await expect(anyone.page.getByText(text.thanksTitle)).toBeVisible();
    await anyone.at(text.title);

    const coordinator = await visitor({ language });
    const inbox = inboxText[language];
    await signInAs(coordinator, people.coordinator);
    await openPersonal(coordinator, myText[language].links.centre);
    await coordinator.at(inbox.title);
    await coordinator.page
      .getByRole('navigation', { name: inbox.tabs })
      .getByRole('link', { name: inbox.reports })
      .click();
    await expect(coordinator.page.getByText(problem).first()).toBeVisible();
    await coordinator.at(inbox.title);
  });

  test(`a page that does not exist says so and leads on (${language})`, async ({ visitor }) => {
    const text = troubleText[language];
    const anyone = await visitor({ language });
    const answer = await anyone.page.goto(`/${language}/challenges/no-such-challenge`);
    expect(answer?.status()).toBe(404);
    await anyone.at(text.missingTitle);
    await anyone.page.getByLabel(text.search, { exact: true }).fill('sensor');
    await press(anyone, text.searchButton);
    await anyone.at(searchText[language].challenges);
  });

  test(`A19: a page that is for others says so, under 403 (${language})`, async ({ visitor }) => {
    const founder = await visitor({ language });
    await signInAs(founder, people.founder);
    const { request } = founder.page;
    const input = JSON.stringify({ slug: 'turordna-ab', language });
    const solver = await request.get(`/api/trpc/organisation.bySlug?${new URLSearchParams({ input }).toString()}`);
    const { result } = (await solver.json()) as { result: { data: { id: string } } };
    const path = `/${language}/my/organisation/members?organisation=${result.data.id}`;
    expect((await founder.page.goto(path))?.status()).toBe(403);
    await founder.at(troubleText[language].forbiddenTitle);
  });
}
