import type { Person } from '../support/people';
import { expect, type Visitor } from '../support/browser';
import { myText } from '@/ui/text/my.text';
import { startText } from '@/ui/text/start.text';

/** One click on the start page of the demo signs in as one of its people. */
export async function signInAs(visitor: Visitor, person: Person): Promise<void> {
  const { page, language } = visitor;
  const text = startText[language];
  await page.goto(`/${language}`);
  await visitor.atOnce(text.title);
  const section = page.getByRole('region', { name: text.tryTitle });
  for (const fold of await section.locator('summary').all()) await fold.click();
  await section.getByRole('button', { name: person, exact: true }).click();
  await visitor.at(myText[language].hello(person));
  await expect(page).toHaveURL(`/${language}/my`);
}
