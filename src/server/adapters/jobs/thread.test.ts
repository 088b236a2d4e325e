import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { runThread, type Thread, ThreadAway } from './thread';

/** A thread in plain JavaScript: it echoes, falls when told to, and never answers `hang`. */
const code = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, name, args }) => {
    if (name === 'fall') process.exit(1);
    if (name === 'echo') parentPort.postMessage({ id, value: args[0] });
  });
  parentPort.postMessage({ ready: true });`;

let thread: Thread;
const begin = (restartMs: number) =>
  runThread({
    name: 'echo',
    start: () => new Worker(code, { eval: true }),
    onReady: () => undefined,
    restartMs,
  });
afterEach(() => thread.stop());

describe('A17: a thread that falls', () => {
  it('refuses what was asked and what is asked until it is back, and then answers again', async () => {
    thread = begin(300);
    expect(await thread.waitFor(20_000)).toBe(true);
    expect(await thread.call('echo', 1)).toBe(1);
    const asked = thread.call('hang');
    const fell = thread.call('fall');
    await expect(asked).rejects.toThrow(ThreadAway);
    await expect(fell).rejects.toThrow(ThreadAway);
    expect(thread.isReady()).toBe(false);
    await expect(thread.call('echo', 2)).rejects.toThrow('the thread echo is not there');
    expect(await thread.waitFor(20_000)).toBe(true);
    expect(await thread.call('echo', 3)).toBe(3);
  });

  it('is not started again after a stop, and refuses', async () => {
    thread = begin(60_000);
    await thread.waitFor(20_000);
    await expect(thread.call('fall')).rejects.toThrow(ThreadAway);
    await thread.stop();
    await expect(thread.call('echo', 1)).rejects.toThrow(ThreadAway);
    expect(await thread.waitFor(10)).toBe(false);
  });
});
