import type { IncomingMessage } from 'node:http';

/**
 * The address of whoever asks. Each proxy adds the address it heard from at the end of X-Forwarded-For, so with so many
 * proxies of our own that many from the end are believed; what stands before, anyone can have written.
 */
export function clientAddress(req: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const heard = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const chain = [...heard, req.socket.remoteAddress ?? 'unknown'];
  return chain[Math.max(0, chain.length - 1 - proxies)] ?? 'unknown';
}
