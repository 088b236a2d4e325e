import { expect, type Page } from '@playwright/test';
import { kitText } from '@/ui/text/kit.text';
import { troubleText } from '@/ui/text/trouble.text';
import type { Language } from './language';

const missing = Object.values(troubleText).map(({ missingTitle }) => missingTitle);

/** Titles of the pages of one journey, by path. */
export class Titles {
  readonly #pathsOf = new Map<string, Set<string>>();

  /** F2: where a form was refused the title begins by saying so, and only there. */
  async look(page: Page, language: Language): Promise<void> {
    const refused = `${kitText[language].refused}: `;
    const isRefused = await page.locator('.error-summary').isVisible();
    if (isRefused) await expect.soft(page).toHaveTitle(new RegExp(`^${refused}`));
    else await expect.soft(page).not.toHaveTitle(new RegExp(`^${refused}`));
    const title = (await page.title()).replace(refused, '');
    if (missing.some((one) => title.startsWith(one))) return;
    const paths = this.#pathsOf.get(title) ?? new Set();
    this.#pathsOf.set(title, paths.add(new URL(page.url()).pathname));
  }

  /** F2: whoever has several of the journey's pages open can tell them apart by their titles. */
  expectDifferent(): void {
    const alike = [...this.#pathsOf].filter(([, paths]) => paths.size > 1).map(([title, paths]) => [title, ...paths]);
    expect.soft(alike, 'different pages with one title').toEqual([]);
  }
}
