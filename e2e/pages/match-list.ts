import { expect, type Visitor } from '../support/browser';
import { kitText } from '@/ui/text/kit.text';
import { matchText } from '@/ui/text/match.text';

const headingOf = ({ page }: Visitor, title: string) => page.getByRole('heading', { name: title, exact: true });

/** Turns the pages of the list until the thing with this title stands there; each page is looked at. */
export async function turnTo(visitor: Visitor, title: string): Promise<void> {
  const { page, language } = visitor;
  for (let number = 2; (await headingOf(visitor, title).count()) === 0; number += 1) {
    await page.getByRole('link', { name: kitText[language].following, exact: true }).click();
    await expect(page).toHaveURL((url) => url.searchParams.get('page') === String(number));
    await visitor.at(matchText[language].myTitle);
  }
  await expect(headingOf(visitor, title)).toBeVisible();
}
