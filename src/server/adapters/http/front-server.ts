import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { env } from '@/env';
import { log } from '../log/log';
import { asRequest } from '../log/request-id';
import { type Captured, captureResponse } from './captured-response';
import { clientAddress } from './client-address';
import { InFlight, type StreamLimits } from './in-flight';
import { KeptPages } from './kept-pages';
import { watchLife } from './page-life';
import type { PublicPages } from './public-version';
import { carriesBody, maxBodyBytes, readBody, withBody } from './read-body';
import { readableAddress } from './readable-address';
import { sendRefusal } from './refusal-answer';
import { refusalOf, refusalOfBody, targetOf } from './request-target';
import { askForNonce, makeNonce, securityHeaders, withoutNonce, withPolicy } from './security-headers';
import { sendKept, sendOnce } from './send-answer';
import { busyInWords, busyPath, troublePath } from './trouble-page';
import { withoutEmptyActions } from './without-empty-actions';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
type Options = Readonly<{
  handler: Handler;
  secure: boolean;
  pages?: PublicPages;
  /** Counts a page that has to be made; not null, when it is one too many: after how many seconds to try again. */
  countPage?: (path: string, address: string) => Promise<number | null>;
  cacheBytes?: number;
  streams?: StreamLimits;
  now?: () => number;
}>;
type FrontServer = Readonly<{
  server: Server;
  /** How many pages and files were made and kept so far. */
  pagesMade: () => number;
  /** Refuses what comes, finishes what is under way for at most so many milliseconds, and closes. */
  stop: (maxMs: number) => Promise<void>;
}>;

const nothing = Buffer.alloc(0);
/** An office may share one address; it may not take every stream there is. */
const maxStreams: StreamLimits = { all: 2_000, perAddress: 200 };
/** Where nothing is ever written. */
const unchanging: PublicPages = { version: async () => '0', nextChange: async () => Number.POSITIVE_INFINITY };

/** Client-side navigation asks for data instead of HTML under the same address: each is a page of its own. */
const variantHeaders = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
];
const keyOf = ({ url, headers }: IncomingMessage) =>
  [url, ...variantHeaders.map((name) => String(headers[name] ?? ''))].join('\n');

/** Next compares the two again and calls a difference a fault of ours; whether it may differ was decided before. */
const ownOrigin = ({ headers }: IncomingMessage) =>
  `http://${String(headers['x-forwarded-host'] ?? headers.host ?? '')
    .split(',')[0]
    ?.trim()}`;

/** What goes on without an end is handed on as it comes: past the cache, past the capture. */
const isStream = ({ method, url = '', headers }: IncomingMessage) =>
  method === 'GET' &&
  (url.startsWith('/live/') || (url.startsWith('/api/') && String(headers.accept ?? '').includes('text/event-stream')));

/** Serves Next's pages: each finished page gets its policy, is compressed once, and is kept when it is the same for all. */
export function createFrontServer({
  handler,
  secure,
  pages = unchanging,
  countPage = async () => null,
  cacheBytes = 64e6,
  streams = maxStreams,
  now = Date.now,
}: Options): FrontServer {
  const kept = new KeptPages({ pages, cacheBytes, now });
  const base = securityHeaders({ secure });
  const inFlight = new InFlight();

  // Pages that say what went wrong say the same to everyone, as long as this process lives.
  const troubles = new Map<string, Captured>();

  /** One page as Next makes it, with its headers and its policy. */
  const make = async (asked: IncomingMessage, res: ServerResponse): Promise<Captured> => {
    const nonce = makeNonce();
    asked.headers['content-security-policy'] = askForNonce(nonce);
    delete asked.headers['content-security-policy-report-only'];
    const page = await captureResponse(res, () => handler(asked, res));
    const headers = withoutNonce({ 'cache-control': 'private, no-store', ...page.headers, ...base }, nonce);
    if (!String(page.headers['content-type'] ?? '').startsWith('text/html')) return { ...page, headers };
    const { html, policy } = withPolicy(withoutEmptyActions(page.body.toString('utf8')), { nonce, secure });
    return { ...page, headers: { ...headers, 'content-security-policy': policy }, body: Buffer.from(html) };
  };

  /** A page that says what went wrong, made once; null when there is none. */
  const troublePage = async (path: string, asked: IncomingMessage, res: ServerResponse): Promise<Captured | null> => {
    const known = troubles.get(path);
    if (known) return known;
    const again = withBody(asked, nothing);
    Object.assign(again, {
      method: 'GET',
      url: path,
      headers: { host: asked.headers.host ?? '', accept: 'text/html' },
    });
    res.statusCode = 200;
    const made = await make(again, res);
    if (made.status !== 200) return null;
    const trouble = { ...made, headers: { ...made.headers, 'cache-control': 'private, no-store' } };
    troubles.set(path, trouble);
    return trouble;
  };

  /** The page, or in place of a shell that only scripts could fill one that can be read, under the same status. */
  const makeReadable = async (asked: IncomingMessage, res: ServerResponse): Promise<Captured> => {
    const answered = await make(asked, res);
    const path = troublePath(asked.url ?? '/', answered);
    const trouble = path ? await troublePage(path, asked, res) : null;
    return trouble ? { ...trouble, status: answered.status } : answered;
  };

  /** A page that is not kept yet, when whoever asks is within the limits. */
  const makeWithin = async (asked: IncomingMessage, res: ServerResponse): Promise<Captured> => {
    const [path = '/'] = (asked.url ?? '/').split('?');
    const seconds = await countPage(path, String(asked.headers['x-forwarded-for']));
    if (seconds === null) return makeReadable(asked, res);
    const page = (await troublePage(busyPath(path), asked, res)) ?? busyInWords;
    return { ...page, status: 429, headers: { ...page.headers, 'retry-after': String(seconds) } };
  };

  const stream = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const address = String(req.headers['x-forwarded-for']);
    if (!inFlight.hasRoomFor(address, streams)) return sendRefusal(req, res, { status: 503, code: 'too_many_streams' });
    inFlight.becomeStream(res, address);
    for (const [name, value] of Object.entries({ ...base, 'X-Accel-Buffering': 'no' })) res.setHeader(name, value);
    await handler(req, res);
  };

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    inFlight.begin(res);
    req.url = readableAddress(targetOf(req.url ?? '/'));
    if (inFlight.isStopping) return sendRefusal(req, res, { status: 503, code: 'restarting' });
    const refused = refusalOf(req);
    if (refused) return sendRefusal(req, res, refused);
    const body = carriesBody(req) ? await readBody(req, maxBodyBytes) : nothing;
    if (body === 'broken_off') return void res.destroy();
    if (body === 'too_large') return sendRefusal(req, res, { status: 413, code: 'too_large' });
    const unreadable = refusalOfBody(body, req);
    if (unreadable) return sendRefusal(req, res, unreadable);
    const asked = withBody(req, body);
    // What anyone can write in this header is replaced by what is known.
    if (asked.headers.origin && !asked.url?.startsWith('/api/')) asked.headers.origin = ownOrigin(asked);
    asked.headers['x-forwarded-for'] = clientAddress(req, env().TRUSTED_PROXIES);
    if (isStream(asked)) return stream(asked, res);
    const isHead = req.method === 'HEAD';
    if (isHead) asked.method = 'GET';
    const exchange = { req, res, isHead };
    if (asked.method !== 'GET' || asked.url?.startsWith('/api/')) {
      const once = await makeReadable(asked, res);
      return inFlight.isStopping ? lastOf(exchange, once) : sendOnce(exchange, once);
    }
    const found = await kept.answer(keyOf(asked), async () => {
      const { made, isShared } = await watchLife(() => makeWithin(asked, res));
      return { answer: made, isShared };
    });
    if (inFlight.isStopping) res.setHeader('Connection', 'close');
    return 'plain' in found ? sendKept(exchange, found) : sendOnce(exchange, found);
  };

  const server = createServer((req, res) => {
    asRequest(() => answer(req, res)).catch((error: unknown) => {
      log().error({ event: 'fault', err: error }, 'a request was not answered');
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      res.end('Något gick fel hos oss. / Something went wrong on our side.\n');
    });
  });
  return { server, pagesMade: () => kept.made, stop: (maxMs) => inFlight.stop(server, maxMs) };
}

type Exchange = Readonly<{ req: IncomingMessage; res: ServerResponse; isHead: boolean }>;

function lastOf(exchange: Exchange, once: Captured): Promise<void> {
  exchange.res.setHeader('Connection', 'close');
  return sendOnce(exchange, once);
}
