import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = Readonly<{ to: string; raw: string }>;
export type MailServer = Readonly<{
  url: string;
  received: Received[];
  /** What to answer the next recipients with: null takes the message. */
  refuseWith: (code: number | null) => void;
  /** Messages are taken only once this is called again with false: senders wait meanwhile. */
  holdAll: (isHeld: boolean) => void;
  stop: () => Promise<void>;
}>;

/** A real mail server on this machine that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let refusal: number | null = null;
  let isHeld = false;
  let waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(refusal === null ? null : Object.assign(new Error('not now'), { responseCode: refusal })),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        if (isHeld) waiting.push(done);
        else done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => void (refusal = code),
    holdAll: (isNowHeld) => {
      isHeld = isNowHeld;
      if (isHeld) return;
      for (const done of waiting) done();
      waiting = [];
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
