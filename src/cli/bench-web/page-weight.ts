import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium';

export type Weight = Readonly<{ script: number; all: number }>;

/** Opens a browser for measuring, found as `.ci/run` finds the journeys' own. */
export const openBrowser = (): Promise<Browser> => {
  const found = findChromium();
  return chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    ...(found ? { executablePath: found } : {}),
  });
};

/** What a first visit to a page sends over the wire: bytes as compressed, of scripts and of everything. */
export async function weigh(browser: Browser, url: string, cookie?: string): Promise<Weight> {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ name: 'next-auth.session-token', value: cookie, url }]);
  const page = await context.newPage();
  const weights: Promise<Readonly<{ script: boolean; bytes: number }>>[] = [];
  page.on('requestfinished', (request) => {
    const script = request.resourceType() === 'script' || request.url().split('?')[0]?.endsWith('.js') === true;
    weights.push(request.sizes().then(({ responseBodySize }) => ({ script, bytes: responseBodySize })));
  });
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
  const all = await Promise.all(weights);
  await context.close();
  const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { script: sum(all.filter(({ script }) => script)), all: sum(all) };
}
