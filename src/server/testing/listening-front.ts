import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createFrontServer } from '../adapters/http/front-server';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
type Extra = Omit<Parameters<typeof createFrontServer>[0], 'handler' | 'secure'>;

/** A front server before a handler of the test's own, on a free port, for as long as the test file runs. */
export function useFront(handler: Handler, extra: Extra = {}) {
  const front = createFrontServer({ handler, secure: false, ...extra });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve));
    port = (front.server.address() as AddressInfo).port;
  });
  afterAll(() => front.stop(0));
  return {
    front,
    get port() {
      return port;
    },
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
  };
}

/** Sends exactly these bytes over a socket of its own, and gives what came back before the other side closed. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

/** Everything that a request carries. */
export async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
