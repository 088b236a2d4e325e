import { expect, type Visitor } from '../support/browser';
import { press } from './form';
import { kitText } from '@/ui/text/kit.text';
import { layoutText } from '@/ui/text/layout.text';
import { searchText } from '@/ui/text/search.text';

const results = ({ page }: Visitor) => page.getByRole('region').filter({ has: page.locator('#results') });

/** The challenge with this title, in the list. */
export const listed = (visitor: Visitor, title: string) =>
  results(visitor).getByRole('link', { name: title, exact: true });

/** How many the list says that it has. */
export async function countOf(visitor: Visitor): Promise<number> {
  return Number.parseInt((await visitor.page.locator('#results').textContent()) ?? '', 10);
}

export async function openList(visitor: Visitor): Promise<void> {
  const { page, language } = visitor;
  const { mainNav, challenges } = layoutText[language];
  await page.getByRole('navigation', { name: mainNav }).getByRole('link', { name: challenges, exact: true }).click();
  await visitor.at(searchText[language].challenges);
}

/** Types in the search box; the list and the address follow without any press. */
export async function searchByTyping(visitor: Visitor, words: string): Promise<void> {
  const { page, language } = visitor;
  const text = searchText[language];
  await page.getByLabel(text.searchChallenges).pressSequentially(words, { delay: 30 });
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
}

const openFilters = async ({ page, language }: Visitor) => {
  const fold = page.locator('.filters form > details');
  if ((await fold.getAttribute('open')) === null && (await fold.locator('> summary').isVisible()))
    await fold.locator('> summary', { hasText: kitText[language].filters }).click();
};

/** Ticks one value of a facet and shows what is left. */
export async function filterBy(visitor: Visitor, { facet, value }: { facet: string; value: string }): Promise<void> {
  const { page, language } = visitor;
  await openFilters(visitor);
  const group = page.locator('.filter-group').filter({ has: page.locator('summary', { hasText: facet }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: value }).check();
  await press(visitor, kitText[language].showHits);
}

/** Chooses the order of the list. */
export async function sortBy(visitor: Visitor, sort: keyof (typeof searchText)['sv']['sorts']): Promise<void> {
  const { page, language } = visitor;
  const text = searchText[language];
  await openFilters(visitor);
  await page.getByLabel(text.sort, { exact: true }).selectOption({ label: text.sorts[sort] });
  await press(visitor, kitText[language].showHits);
  await expect(page).toHaveURL((url) => url.searchParams.get('sort') === sort);
}
