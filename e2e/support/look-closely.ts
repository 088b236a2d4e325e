import type { Page } from '@playwright/test';
import { expectLanguages } from './expect-languages';
import { expectReflow } from './expect-reflow';
import { expectValidHtml } from './expect-valid-html';
import type { Language } from './language';
import { pageKind } from './page-kind';

type Look = Readonly<{ page: Page; language: Language; servedHtml: () => Promise<string> }>;

/** What was looked at closely already: each kind of page in each of its states is, once per run of the journeys. */
const looked = new Set<string>();

function isFirst(key: string): boolean {
  if (looked.has(key)) return false;
  looked.add(key);
  return true;
}

/** What a page is made of, whatever its things are called: a state of a page shows by its parts. */
const partsOf = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body) => {
    const classes = [...body.querySelectorAll('[class]')].flatMap((one) => [...one.classList]);
    return [...new Set(classes)].sort().join(' ');
  });

/** Holds the page in front to valid HTML, to reflow, and to saying which of its words are in another language. */
export async function lookClosely({ page, language, servedHtml }: Look): Promise<void> {
  const { pathname, search } = new URL(page.url());
  const key = [pageKind(pathname), search !== '', await partsOf(page)].join('\n');
  // Other words make a page wider, but no other HTML.
  if (isFirst(`HTML ${key}`)) await expectValidHtml(await servedHtml(), page.url());
  if (!isFirst(`${language} ${key}`)) return;
  await expectReflow(page);
  if (language === 'en') await expectLanguages(page);
}
