import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { Titles } from './expect-titles';
import type { Language } from './language';
import { lookClosely } from './look-closely';

/** Someone in front of a browser of their own: what they see is held to accessibility wherever they go. */
export type Visitor = Readonly<{
  page: Page;
  language: Language;
  /** Stands on the page with this heading, where axe finds nothing, no heading is skipped and nothing sticks out. */
  at: (heading: string | RegExp) => Promise<void>;
  /** As `at`, once per journey: for the page that everyone passes on the way in. */
  atOnce: (heading: string) => Promise<void>;
  /** The same person in the same browser, in one more tab. */
  newTab: () => Promise<Visitor>;
}>;

type Options = Readonly<{ language: Language }> & BrowserContextOptions;
type Fixtures = { visitor: (options: Options) => Promise<Visitor> };

const pathOf = (address: string): string => new URL(address).pathname;

async function expectNoViolation(page: Page): Promise<void> {
  // With the newest rules, which run anywhere; the package around them wants a newer Node.
  // In the page itself (there are no frames): the other mode opens a tab in front, and the page then stands still.
  const { violations } = await new AxeBuilder({ page, axeSource: axe.source }).setLegacyMode(true).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

async function expectNothingSticksOut(page: Page): Promise<void> {
  const window = page.viewportSize()?.width ?? 0;
  const over = (await page.evaluate(() => document.documentElement.scrollWidth)) - window;
  expect(over, `pixels wider than the window on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** The page's headings, those of closed folds too, as a reader of only headings meets them: one h1, no level skipped. */
async function expectOutline(page: Page): Promise<void> {
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((found) =>
      found
        .filter((heading) => heading.closest('details:not([open])') || heading.checkVisibility())
        .map((heading) => ({ level: Number(heading.tagName.slice(1)), words: heading.textContent })),
    );
  const skipped = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
  expect(skipped, `headings that skip a level on ${page.url()}`).toEqual([]);
  expect(
    headings.filter(({ level }) => level === 1),
    `main headings on ${page.url()}`,
  ).toHaveLength(1);
}

/**
 * Opens browsers that remember where they have been: when the test ends, every page that was visited must have been
 * looked at, and no script may have failed.
 */
export const test = base.extend<Fixtures>({
  async visitor({ browser }, use, { errors }) {
    const visited = new Set<string>();
    const looked = new Set<string>();
    const titles = new Titles();
    const failures: string[] = [];
    const contexts: BrowserContext[] = [];
    const open = async (context: BrowserContext, { language, ...rest }: Options): Promise<Visitor> => {
      const page = await context.newPage();
      page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`));
      // A script or style of ours that our own policy refuses is a fault of the policy.
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) failures.push(`${page.url()}: ${message.text()}`);
      });
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && frame.url().startsWith('http')) visited.add(pathOf(frame.url()));
      });
      // Without scripts what the server sent is what stands there, the answer to a sent form too.
      let sent = Promise.resolve('');
      const isPlain = rest.javaScriptEnabled === false;
      page.on('response', (answer) => {
        if (isPlain && answer.request().isNavigationRequest() && answer.ok()) sent = answer.text();
      });
      // With them it is asked for again: scripts have changed what stands there.
      const servedHtml = async () =>
        isPlain ? sent : (await page.request.get(page.url(), { headers: { accept: 'text/html' } })).text();
      const at = async (heading: string | RegExp) => {
        await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectOutline(page);
        await titles.look(page, language);
        await lookClosely({ page, language, servedHtml });
        // axe is a script itself: where none may run, other journeys hold the same pages.
        if (!isPlain) {
          await expectNoViolation(page);
          await expectNothingSticksOut(page);
        }
        looked.add(pathOf(page.url()));
      };
      const atOnce = async (heading: string) => {
        if (!looked.has(pathOf(page.url()))) await at(heading);
      };
      return { page, language, at, atOnce, newTab: () => open(context, { language, ...rest }) };
    };
    await use(async (options) => {
      const { language, ...rest } = options;
      const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
      const context = await browser.newContext({ locale, reducedMotion: 'reduce', ...rest });
      contexts.push(context);
      return open(context, options);
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(failures, 'scripts that failed').toEqual([]);
    // A journey that broke off has said why already.
    if (errors.length > 0) return;
    expect(
      [...visited].filter((path) => !looked.has(path)),
      'pages visited but not looked at',
    ).toEqual([]);
    titles.expectDifferent();
  },
});

export { expect };
