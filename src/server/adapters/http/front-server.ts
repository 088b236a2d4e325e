import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzip, gzipSync, type ZlibOptions } from 'node:zlib';
import { promisify } from 'node:util';
import { env } from '@/env';
import { log } from '../log/log';
import { asRequest } from '../log/request-id';
import { captureResponse } from './captured-response';
import { clientAddress } from './client-address';
import { type Kept, keepFor, PageCache, prepare } from './page-cache';
import { readableAddress } from './readable-address';
import { contentSecurityPolicy, securityHeaders } from './security-headers';
import { readableAnswer } from './trouble-page';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
type Options = Readonly<{ handler: Handler; secure: boolean; cacheBytes?: number; now?: () => number }>;

const compressAside = promisify(gzip);
// A small body is compressed sooner than another thread has been asked to.
const compress = (body: Buffer, options: ZlibOptions) =>
  body.length < 32_768 ? gzipSync(body, options) : compressAside(body, options);
const pageFreshMs = 30_000;
const accepts = (req: IncomingMessage) => /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));

/** Client-side navigation asks for data instead of HTML under the same address: each is a page of its own. */
const variantHeaders = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
];
const keyOf = (req: IncomingMessage) =>
  [req.url, ...variantHeaders.map((name) => String(req.headers[name] ?? ''))].join('\n');

/** Serves Next's pages: each finished page gets its policy, is compressed once, and is kept when it is the same for all. */
export function createFrontServer({ handler, secure, cacheBytes = 64e6, now = Date.now }: Options): Readonly<{
  server: Server;
  forgetPages: () => void;
}> {
  const cache = new PageCache(cacheBytes);
  const base = securityHeaders({ secure });
  let generation = 0;

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    // What anyone can write in this header is replaced by what is known.
    req.headers['x-forwarded-for'] = clientAddress(req, env().TRUSTED_PROXIES);
    req.url = readableAddress(req.url ?? '/');
    const reading = req.method === 'GET' || req.method === 'HEAD';
    const key = keyOf(req);
    const kept = reading ? cache.find(key, now()) : null;
    if (kept) return send(req, res, kept);
    const begun = generation;
    const answered = await captureResponse(res, () => handler(req, res));
    const captured = await readableAnswer({ req, res, handler }, answered);
    const headers: Record<string, string | string[]> = { ...captured.headers, ...base };
    if (String(headers['content-type'] ?? '').startsWith('text/html'))
      headers['content-security-policy'] = contentSecurityPolicy(captured.body.toString('utf8'), { secure });
    const keepMs = reading && captured.status === 200 ? keepFor(captured.headers, pageFreshMs) : 0;
    if (keepMs > 0 && req.method === 'GET') {
      const made = prepare({ ...captured, headers: sharedHeaders(headers) }, now() + keepMs);
      // A page that was being made while something was published may be old already: send it, but do not keep it.
      if (begun === generation || keepMs === Number.POSITIVE_INFINITY) cache.put(key, made);
      return send(req, res, made);
    }
    const squeezed =
      accepts(req) && captured.body.length > 1024 && !headers['content-encoding'] && isText(headers)
        ? await compress(captured.body, { level: 4 })
        : null;
    write(res, captured.status, squeezed ? { ...headers, 'content-encoding': 'gzip', vary: vary(headers) } : headers);
    res.end(req.method === 'HEAD' ? undefined : (squeezed ?? captured.body));
  };

  const server = createServer((req, res) => {
    asRequest(() => answer(req, res)).catch((error: unknown) => {
      log().error({ event: 'fault', err: error }, 'a request was not answered');
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      res.end('Något gick fel hos oss. / Something went wrong on our side.\n');
    });
  });
  const forgetPages = () => {
    generation += 1;
    cache.forgetPages();
  };
  return { server, forgetPages };
}

const isText = (headers: Readonly<Record<string, string | string[]>>) =>
  /^(text\/|application\/(json|javascript|xml|manifest))/.test(String(headers['content-type'] ?? ''));

const vary = (headers: Readonly<Record<string, string | string[]>>) =>
  [headers['vary'], 'Accept-Encoding'].filter(Boolean).join(', ');

/** A shared page may be kept by the browser only after asking whether it changed: a deadline can pass at any moment. */
function sharedHeaders(headers: Readonly<Record<string, string | string[]>>): Record<string, string | string[]> {
  const control = String(headers['cache-control'] ?? '');
  return control.includes('immutable')
    ? { ...headers }
    : { ...headers, 'cache-control': 'public, max-age=0, must-revalidate' };
}

function write(res: ServerResponse, status: number, headers: Readonly<Record<string, string | string[]>>): void {
  const { 'transfer-encoding': _chunked, 'content-length': _length, connection: _connection, ...rest } = headers;
  res.writeHead(status, rest);
}

function send(req: IncomingMessage, res: ServerResponse, kept: Kept): void {
  const headers: Record<string, string | string[]> = { ...kept.headers, etag: kept.etag, vary: vary(kept.headers) };
  if (req.headers['if-none-match'] === kept.etag) {
    write(res, 304, headers);
    res.end();
    return;
  }
  const zipped = kept.gzip && accepts(req) ? kept.gzip : null;
  const body = zipped ?? kept.plain;
  const { 'transfer-encoding': _chunked, ...rest } = headers;
  res.writeHead(kept.status, {
    ...rest,
    'content-length': body.length,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}
