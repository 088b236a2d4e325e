import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Captured } from './captured-response';
import { encodingFor, isWorthSqueezing, squeeze } from './encoding';
import { isBuilt, type Kept } from './page-cache';

type Headers = Record<string, string | string[]>;
type Exchange = Readonly<{ req: IncomingMessage; res: ServerResponse; isHead: boolean }>;

const typeOf = (headers: Readonly<Headers>) => String(headers['content-type'] ?? '');
const vary = (headers: Readonly<Headers>) => [headers['vary'], 'Accept-Encoding'].filter(Boolean).join(', ');

const isKnown = (asked: string | undefined, etag: string): boolean =>
  (asked ?? '').split(',').some((one) => one.trim() === etag || one.trim() === '*');

/** Sends a kept answer, or only that it has not changed. */
export async function sendKept({ req, res, isHead }: Exchange, kept: Kept): Promise<void> {
  const headers = { ...kept.headers, etag: kept.etag, vary: vary(kept.headers) };
  if (isKnown(req.headers['if-none-match'], kept.etag)) {
    write(res, 304, headers);
    res.end();
    return;
  }
  const encoding = isWorthSqueezing(typeOf(headers), kept.plain) ? encodingFor(req) : null;
  if (encoding && !kept.squeezed.has(encoding))
    kept.squeezed.set(encoding, squeeze(kept.plain, encoding, isBuilt(headers) ? 'built' : 'kept'));
  const body = encoding ? ((await kept.squeezed.get(encoding)) ?? kept.plain) : kept.plain;
  write(res, kept.status, {
    ...headers,
    'content-length': String(body.length),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  res.end(isHead ? undefined : body);
}

/** Sends an answer that is for this one request. */
export async function sendOnce({ req, res, isHead }: Exchange, { status, headers, body }: Captured): Promise<void> {
  const isPlain = !headers['content-encoding'] && isWorthSqueezing(typeOf(headers), body);
  const encoding = isPlain ? encodingFor(req) : null;
  const sent = encoding ? await squeeze(body, encoding, 'once') : body;
  const hasBody = status !== 204 && status !== 304;
  write(res, status, {
    ...headers,
    ...(isPlain ? { vary: vary(headers) } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
    ...(hasBody ? { 'content-length': String(sent.length) } : {}),
  });
  res.end(isHead || !hasBody ? undefined : sent);
}

function write(res: ServerResponse, status: number, headers: Readonly<Headers>): void {
  const { 'transfer-encoding': _chunked, connection: _connection, ...rest } = headers;
  // A header given earlier (the connection's end, while stopping) stays.
  res.writeHead(status, rest);
}
