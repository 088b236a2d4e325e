import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

type Given = Readonly<{ port: number; to: readonly number[] }>;

/**
 * A proxy, as in front of an installation of several web processes: it gives each request to the next process, event
 * streams too, so that no two requests of a page can count on having met the same one.
 */
export async function takeTurns({ port, to }: Given): Promise<Readonly<{ stop: () => Promise<void> }>> {
  let turn = 0;
  const server = createServer((req, res) => {
    turn += 1;
    const client = (req.socket.address() as AddressInfo).address;
    const headers = { ...req.headers, 'x-forwarded-for': client };
    const { method, url: path } = req;
    const passed = request({ host: '127.0.0.1', port: to[turn % to.length], method, path, headers, agent: false });
    passed.on('response', (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      res.flushHeaders();
      answer.pipe(res);
      answer.on('error', () => res.destroy());
    });
    passed.on('error', () => (res.headersSent ? res.destroy() : res.writeHead(502).end()));
    res.on('close', () => passed.destroy());
    req.pipe(passed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
