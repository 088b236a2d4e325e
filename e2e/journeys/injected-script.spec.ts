import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { createFrontServer } from '../../src/server/adapters/http/front-server';
import { markForAll } from '../../src/server/adapters/http/page-life';

// As Next does: its own scripts carry the word that the front server gave it. The other script is what a hole in a page
// would let in: it came with someone's text.
let made = 0;
async function pageWithHole(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const nonce = /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1] ?? '';
  if (req.url === '/sv') made += 1;
  markForAll();
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(`<!DOCTYPE html><html lang="sv"><title>x</title>
    <script nonce="${nonce}">document.documentElement.dataset.ours = "ran"</script>
    <p><script>document.documentElement.dataset.injected = "ran"; alert(1)</script></p>
    <img src="/nothing.png" onerror="document.documentElement.dataset.injected = 'ran'">
    <script nonce="guessed">document.documentElement.dataset.injected = "ran"</script>
    <script type="application/ld+json">{"@context":"https://schema.org"}</script></html>`);
}

test('A8: a script that came into a page is refused by the browser, ours run, and the page is kept', async ({
  page,
}) => {
  const front = createFrontServer({ handler: pageWithHole, secure: false });
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(front.server.address() as AddressInfo).port}/sv`;
  const refused: string[] = [];
  const dialogs: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  try {
    for (const visit of [1, 2]) {
      const answer = await page.goto(address);
      expect(await answer?.text()).not.toMatch(/nonce="(?!guessed)/);
      expect(await page.locator('html').getAttribute('data-ours'), `visit ${visit}`).toBe('ran');
      expect(await page.locator('html').getAttribute('data-injected'), `visit ${visit}`).toBeNull();
    }
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
    expect(dialogs).toEqual([]);
    // Both visits were given the one page that was kept.
    expect(made).toBe(1);
  } finally {
    await front.stop(0);
  }
});
