import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf } from './listening-front';
import { createFrontServer } from '../adapters/http/front-server';

// A server of its own process, for adapters/http/stop.test.ts: answers after as many milliseconds as the address says.
const front = createFrontServer({
  secure: false,
  handler: async (req, res) => {
    const body = await bodyOf(req);
    const asked = new URL(req.url ?? '/', 'http://x');
    if (asked.pathname === '/live/x') {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write('data: 1\n\n');
      return;
    }
    await pause(Number(asked.searchParams.get('ms')));
    res.end(`done ${body.length}`);
  },
});
front.server.on('request', () => process.stdout.write('asked\n'));
front.server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`port ${(front.server.address() as { port: number }).port}\n`),
);
process.once('SIGTERM', () => {
  void front.stop(Number(process.argv[2])).then(() => process.exit(0));
  process.stdout.write('stopping\n');
});
