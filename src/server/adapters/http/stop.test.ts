import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';

let child: ChildProcess | null = null;
let output = '';
afterEach(() => void child?.kill('SIGKILL'));

/** Waits until the child has said these words so many times. */
async function heard(words: string, times = 1): Promise<void> {
  while (output.split(words).length <= times) await once(child?.stdout ?? process.stdin, 'data');
}

async function start(maxStopMs: number): Promise<number> {
  output = '';
  const args = ['--import', 'tsx', 'src/server/testing/slow-server.ts', String(maxStopMs)];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await heard('\n');
  return Number(/port (\d+)/.exec(output)?.[1]);
}

type Talk = Readonly<{ socket: Socket; all: Promise<string> }>;
function open(port: number): Talk {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  const all = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', (error) => resolve(`${text}${error.message}`));
  });
  return { socket, all };
}
const isRefused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      setImmediate(() => resolve(false));
    });
    socket.on('error', ({ message }) => resolve(message.includes('ECONNREFUSED')));
  });
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

it('A5: SIGTERM finishes what is under way, refuses what comes, ends streams, and exits 0', async () => {
  const port = await start(25_000);
  const exited = once(child ?? process, 'exit');
  const slow = Array.from({ length: 20 }, () => open(port));
  for (const { socket } of slow) socket.write(get('/sv?ms=1500'));
  const idle = open(port);
  idle.socket.write(get('/sv?ms=0'));
  const stream = open(port);
  stream.socket.write(get('/live/x'));
  // A form of which half has arrived when the signal comes.
  const post = open(port);
  const head = 'POST /api/trpc/response.submit HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n';
  post.socket.write(`${head}Content-Type: application/json\r\nContent-Length: 8\r\n\r\n"abc`);
  // One that has begun to ask, and goes on after the signal.
  const late = open(port);
  late.socket.write('GET /sv HTTP/1.1\r\nHost: x\r\n');
  await heard('asked', 23);

  child?.kill('SIGTERM');
  await heard('stopping');
  while (!(await isRefused(port)));
  post.socket.write('def"');
  late.socket.write('\r\n');
  expect(await idle.all).toContain('done 0');
  expect(await stream.all).toMatch(/data: 1[\s\S]*\r\n0\r\n\r\n$/);
  expect(await post.all).toMatch(/^HTTP\/1\.1 200 [\s\S]*Connection: close[\s\S]*done 8$/);
  for (const { all } of slow) expect(await all).toMatch(/^HTTP\/1\.1 200 [\s\S]*Connection: close[\s\S]*done 0$/);
  expect(await late.all).toMatch(/^HTTP\/1\.1 503 [\s\S]*Retry-After[\s\S]*Connection: close/);
  expect(await exited).toEqual([0, null]);
});

it('A5: waits no longer than it was told to', async () => {
  const port = await start(300);
  const exited = once(child ?? process, 'exit');
  const endless = open(port);
  endless.socket.write(get('/sv?ms=600000'));
  await heard('asked');
  child?.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(await endless.all).not.toContain('done');
});
