import { IncomingMessage } from 'node:http';

/** What one request may carry, in bytes: the longest form with every field full is a tenth of it. */
export const maxBodyBytes = 1_048_576;

/** How long whoever sent too much may go on sending, in milliseconds, so that the answer reaches them before the end. */
const lingerMs = 3_000;

export const carriesBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * The whole body, or why there is none. Bytes are counted as they come: what a header says of the length is believed
 * only when it already says too much. Nothing beyond the limit is ever held.
 */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | 'too_large' | 'broken_off'> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve('too_large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (outcome: Buffer | 'too_large' | 'broken_off') => {
      req.off('data', take).off('end', end).off('close', broken);
      resolve(outcome);
    };
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else finish('too_large');
    };
    const end = () => finish(Buffer.concat(chunks));
    const broken = () => finish('broken_off');
    req.on('data', take).on('end', end).on('close', broken).on('error', broken);
  });
}

/** Reads on without keeping anything, until the sender is done or has had time enough to see the answer. */
export function letFinish(req: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lingerMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    req.on('end', done).on('close', done).on('error', done);
    req.resume();
    if (req.readableEnded || req.destroyed) done();
  });
}

/** The same request with its body read already, as whoever answers it will read it. */
export function withBody(req: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = req;
  const asked = Object.assign(new IncomingMessage(req.socket), {
    method,
    url,
    headers,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    rawHeaders,
    complete: true,
  });
  if (body.length > 0) asked.push(body);
  asked.push(null);
  return asked;
}
