import { expect, type Visitor } from '../support/browser';
import { kitText } from '@/ui/text/kit.text';

/** The line under a form that says when the draft was saved. */
export async function expectSaved({ page, language }: Visitor): Promise<void> {
  await expect(page.locator('.save-state output')).toHaveText(new RegExp(kitText[language].saved('\\d\\d[:.]\\d\\d')));
}

/** Presses a button of the page by its whole name. */
export const press = ({ page }: Visitor, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Follows a link of the page's content by its whole name. */
export const follow = ({ page }: Visitor, name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

/** A number of days from today as a date field takes it: "2027-03-03". */
export function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toISOString().slice(0, 10);
}

/** A link of the bar on personal pages. */
export const openPersonal = ({ page }: Visitor, name: string): Promise<void> =>
  page.locator('.personal-bar').getByRole('link', { name, exact: true }).click();

/** The next step as the page of a response or a proposal says it, with a date. */
export async function expectNextStep({ page }: Visitor, words: string): Promise<void> {
  const step = page.locator('.notice-title').filter({ hasText: words });
  await expect(step).toHaveText(/\d{4}/);
}
