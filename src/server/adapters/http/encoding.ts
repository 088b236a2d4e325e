import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';
/** How much time compression may take: for an answer that is sent once, a page that is kept, a file that never changes. */
export type Effort = 'once' | 'kept' | 'built';

const brotliAside = promisify(brotliCompress);
const gzipAside = promisify(gzip);
const quality: Readonly<Record<Effort, number>> = { once: 4, kept: 5, built: 9 };
const level: Readonly<Record<Effort, number>> = { once: 4, kept: 6, built: 9 };
// A small body is compressed sooner than another thread has been asked to.
const smallBytes = 32_768;
// What is this short only grows.
const minBytes = 1_024;

const isText = /^(text\/(?!event-stream)|application\/(json|javascript|xml|rss\+xml|atom\+xml|manifest)|image\/svg)/;
export const isWorthSqueezing = (type: string, body: Buffer): boolean => isText.test(type) && body.length > minBytes;

/** The best compression that whoever asks can read; null for none. */
export function encodingFor({ headers }: Pick<IncomingMessage, 'headers'>): Encoding | null {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0]?.trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') || accepted.includes('*') ? 'gzip' : null;
}

export async function squeeze(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  const isSmall = body.length < smallBytes;
  if (encoding === 'gzip') {
    const options = { level: level[effort] };
    return isSmall ? gzipSync(body, options) : gzipAside(body, options);
  }
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality[effort],
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  };
  return isSmall ? brotliCompressSync(body, options) : brotliAside(body, options);
}
