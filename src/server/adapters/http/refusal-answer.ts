import type { IncomingMessage, ServerResponse } from 'node:http';
import { carriesBody, letFinish } from './read-body';
import { allowedMethods, type Refused } from './request-target';

// Said before any page can be made, so both languages stand here and not among the pages' texts.
const sentences: Readonly<Record<number, Readonly<{ sv: string; en: string }>>> = {
  400: { sv: 'Det som skickades kan inte läsas.', en: 'What was sent cannot be read.' },
  403: {
    sv: 'Formuläret skickades från en annan webbplats och togs inte emot. Öppna sidan här och försök igen.',
    en: 'The form was sent from another site and was not received. Open the page here and try again.',
  },
  405: { sv: 'Så kan sidan inte anropas.', en: 'The page cannot be asked in that way.' },
  413: {
    sv: 'Det som skickades är för stort: högst en megabyte tas emot. Korta texten och försök igen.',
    en: 'What was sent is too large: at most one megabyte is received. Shorten the text and try again.',
  },
  503: {
    sv: 'Tjänsten startas om. Försök igen om en stund.',
    en: 'The service is restarting. Try again in a moment.',
  },
};

const isEnglish = (url: string) => /^\/en([/?]|$)/.test(url);

/** Answers with the reason, ends the connection where more would follow, and lets the sender see it first. */
export async function sendRefusal(req: IncomingMessage, res: ServerResponse, { status, code }: Refused): Promise<void> {
  const { url = '' } = req;
  const { sv, en } = sentences[status] ?? { sv: '', en: '' };
  const isApi = url.startsWith('/api/');
  const body = isApi
    ? JSON.stringify({ error: { message: code, data: { code, httpStatus: status, refusals: [{ code }] } } })
    : `${isEnglish(url) ? `${en}\n${sv}` : `${sv}\n${en}`}\n`;
  const isEmpty = status === 204;
  res.writeHead(status, {
    'Cache-Control': 'private, no-store',
    ...(isEmpty ? {} : { 'Content-Type': isApi ? 'application/json' : 'text/plain; charset=utf-8' }),
    ...(isEmpty ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    ...(status === 204 || status === 405 ? { Allow: allowedMethods } : {}),
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
    ...(status === 413 || status === 503 || carriesBody(req) ? { Connection: 'close' } : {}),
  });
  if (!isEmpty && req.method !== 'HEAD') res.write(body);
  // A connection that is closed on a sender is reset, and the answer with it: first they are heard out, for a while.
  if (carriesBody(req)) await letFinish(req);
  res.end();
}
