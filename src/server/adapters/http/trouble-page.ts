import { IncomingMessage, type ServerResponse } from 'node:http';
import { type Captured, captureResponse } from './captured-response';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
type Asked = Readonly<{ req: IncomingMessage; res: ServerResponse; handler: Handler }>;

/**
 * The page that says what went wrong, or null when the answer can be read as it is. When a page calls notFound or
 * breaks, Next sends an empty shell that only scripts fill; without them one would see nothing at all.
 */
export function troublePath(address: string, { status, headers, body }: Captured): string | null {
  if (status < 400 || !String(headers['content-type'] ?? '').startsWith('text/html')) return null;
  if (!body.includes('<html id="__next_error__"')) return null;
  const language = /^\/en([/?]|$)/.test(address) ? 'en' : 'sv';
  return `/${language}/${status < 500 ? 'missing' : 'broken'}`;
}

/** The answer itself, or under its status the page that can be read without scripts. */
export async function readableAnswer({ req, res, handler }: Asked, answer: Captured): Promise<Captured> {
  const path = troublePath(req.url ?? '/', answer);
  if (!path) return answer;
  const asked = Object.assign(new IncomingMessage(req.socket), {
    method: 'GET',
    url: path,
    headers: { host: req.headers.host, accept: 'text/html' },
  });
  asked.push(null);
  res.statusCode = 200;
  const page = await captureResponse(res, () => handler(asked, res));
  if (page.status !== 200) return answer;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
  return { status: answer.status, headers, body: page.body };
}
