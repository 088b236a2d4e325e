import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page, type Request } from '@playwright/test';
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

/** Longer than the live line waits before it fetches its client. */
const quietMs = 1_000;

/** Waits until nothing is under way for a while; a stream of events never ends, and is not waited for. */
function watchUnderWay(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = Date.now();
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') return;
    underWay.add(request);
    last = Date.now();
  });
  const end = (request: Request) => {
    if (underWay.delete(request)) last = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    while (underWay.size > 0 || Date.now() - last < quietMs) await setTimeout(50);
  };
}

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
  const untilQuiet = watchUnderWay(page);
  const response = await page.goto(url, { waitUntil: 'load' });
  await untilQuiet();
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
  const all = await Promise.all(weights);
  await context.close();
  const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { script: sum(all.filter(({ script }) => script)), all: sum(all) };
}
