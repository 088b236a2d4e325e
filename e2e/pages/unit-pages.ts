import { expect, type Visitor } from '../support/browser';
import { openPersonal } from './form';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { myText } from '@/ui/text/my.text';
import { searchText } from '@/ui/text/search.text';

/** From the overview to the unit's own challenges, by the bar of personal pages. */
export async function openUnitPages(visitor: Visitor): Promise<void> {
  const { language } = visitor;
  await openPersonal(visitor, myText[language].links.challenges);
  await visitor.at(challengeCityText[language].title);
}

/** Opens one of the unit's views of a challenge. */
export async function tab({ page, language }: Visitor, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: challengeCityText[language].views });
  const view = views.getByRole('link', { name, exact: true });
  await view.click();
  await expect(view).toHaveAttribute('aria-current', 'page');
}

/** Finds what was just published by its title; the index hears of it a moment later. */
export async function findPublished(visitor: Visitor, title: string): Promise<void> {
  const { page, language } = visitor;
  const link = page.getByRole('link', { name: title, exact: true });
  await expect(async () => {
    await page.goto(`/${language}/challenges/search?${new URLSearchParams({ q: title }).toString()}`);
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass();
  await visitor.at(searchText[language].challenges);
  await link.click();
  await visitor.at(title);
}
