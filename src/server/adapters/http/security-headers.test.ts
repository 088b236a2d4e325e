import { expect, it } from 'vitest';
import { useFront } from '../../testing/listening-front';

const front = useFront(async (req, res) => {
  const nonce = /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1] ?? '';
  res.setHeader('content-type', 'text/html; charset=utf-8');
  // In several pieces, as Next does.
  res.appendHeader('link', `</a.css>; rel=preload; as="style"; nonce="${nonce}"`);
  res.appendHeader('link', `</b.woff2>; rel=preload; nonce="${nonce}"`);
  res.end(`<html><body><script nonce="${nonce}">1</script></body></html>`);
});

it('F9: no header tells the word of one request, so that HEAD equals GET', async () => {
  const link = async (method: string) => (await fetch(`${front.origin}/sv/mine`, { method })).headers.get('link');
  expect(await link('GET')).toBe('</a.css>; rel=preload; as="style",</b.woff2>; rel=preload');
  expect(await link('HEAD')).toBe(await link('GET'));
});
