import { follow } from '../pages/form';
import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { layoutText } from '@/ui/text/layout.text';
import { searchText } from '@/ui/text/search.text';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const forAll = ['', '/challenges', '/solvers', '/matching', '/proposals/new', '/sign-in', '/about', '/accessibility'];
const forFounder = ['/my', '/my/matches', '/my/organisation', '/my/responses', '/my/proposals', '/my/account'];
const forAuthor = ['/city', '/city/challenges/new', '/city/proposals'];

for (const language of languages)
  test(`on a phone nothing sticks out, and the menu leads on (${language})`, async ({ visitor }) => {
    const anyone = await visitor({ language, ...phone });
    for (const path of forAll) {
      await anyone.page.goto(`/${language}${path}`);
      await anyone.at(/./);
    }
    const text = layoutText[language];
    await anyone.page.getByText(text.menu, { exact: true }).click();
    await anyone.page
      .getByRole('navigation', { name: text.mainNav })
      .getByRole('link', { name: text.solvers, exact: true })
      .click();
    await anyone.at(searchText[language].solvers);
    await anyone.page.goto(`/${language}/challenges`);
    const first = anyone.page.locator('article').first().getByRole('link').first();
    const title = (await first.textContent()) ?? '';
    expect(title).not.toBe('');
    await follow(anyone, title);
    await anyone.at(title);

    for (const [person, paths] of [
      [people.founder, forFounder],
      [people.careAuthor, forAuthor],
    ] as const) {
      const one = await visitor({ language, ...phone });
      await signInAs(one, person);
      for (const path of paths) {
        await one.page.goto(`/${language}${path}`);
        await one.at(/./);
      }
    }
  });
