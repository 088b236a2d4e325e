import { parentPort, type Worker } from 'node:worker_threads';
import { log } from '../log/log';

type ThreadRequest = Readonly<{ id: number; name: string; args: readonly unknown[] }>;
type Told = Readonly<{ ready: true }> | Readonly<{ id: number; value?: unknown; error?: string }>;
type Waiting = Readonly<{ resolve: (value: unknown) => void; reject: (error: Error) => void }>;

/** Nothing is there that could answer: the thread fell and is not started again yet, fell meanwhile, or was stopped. */
export class ThreadAway extends Error {
  constructor(thread: string) {
    super(`the thread ${thread} is not there`);
    this.name = 'ThreadAway';
  }
}

/** A thread that prepares something and then answers calls about it. */
export type Thread = Readonly<{
  name: string;
  /** False while it prepares itself, after a fall too: whoever asks then does without it. */
  isReady: () => boolean;
  /** Resolves true as soon as it is ready, false when the patience (milliseconds) is over before that. */
  waitFor: (patience: number) => Promise<boolean>;
  /** Settles always: with the answer, with what went wrong in answering, or with `ThreadAway`. */
  call: <T>(name: string, ...args: readonly unknown[]) => Promise<T>;
  stop: () => Promise<void>;
}>;

type Options = Readonly<{
  name: string;
  start: () => Worker;
  onReady: () => void;
  /** How long after a fall it is started again. */
  restartMs?: number;
}>;

/** Runs a thread and starts it again when it falls; what was asked of it then is refused. */
export function runThread({ name, start, onReady, restartMs = 2_000 }: Options): Thread {
  const waiting = new Map<number, Waiting>();
  const hoping = new Set<() => void>();
  let worker: Worker;
  let asked = 0;
  let isThere = false;
  let ready = false;
  let stopped = false;
  let restarting: NodeJS.Timeout | null = null;

  const begin = () => {
    const begun = performance.now();
    worker = start();
    isThere = true;
    // It ends with the process, and never holds one up that has nothing else to do.
    worker.unref();
    worker.on('message', (told: Told) => {
      if ('ready' in told) {
        ready = true;
        log().info({ thread: name, seconds: Math.round((performance.now() - begun) / 100) / 10 }, 'index is ready');
        for (const tell of hoping) tell();
        return onReady();
      }
      const one = waiting.get(told.id);
      waiting.delete(told.id);
      if (told.error === undefined) one?.resolve(told.value);
      else one?.reject(new Error(told.error));
    });
    worker.on('error', (error) => log().error({ thread: name, message: String(error) }, 'a thread fell'));
    worker.on('exit', () => {
      ready = false;
      isThere = false;
      for (const one of waiting.values()) one.reject(new ThreadAway(name));
      waiting.clear();
      if (!stopped) restarting = setTimeout(begin, restartMs).unref();
    });
  };
  begin();
  return {
    name,
    isReady: () => ready,
    waitFor: (patience) =>
      ready
        ? Promise.resolve(true)
        : new Promise((resolve) => {
            const tell = () => {
              clearTimeout(timer);
              hoping.delete(tell);
              resolve(ready);
            };
            const timer = setTimeout(tell, patience);
            hoping.add(tell);
          }),
    call: <T>(method: string, ...args: readonly unknown[]) =>
      new Promise<T>((resolve, reject) => {
        // A message to a thread that has ended would never be answered.
        if (!isThere) return reject(new ThreadAway(name));
        const id = ++asked;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        // It holds the process up only while somebody waits for it.
        worker.postMessage({ id, name: method, args } satisfies ThreadRequest);
      }),
    stop: async () => {
      stopped = true;
      if (restarting) clearTimeout(restarting);
      await worker.terminate();
    },
  };
}

type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The other end, inside the thread: answers calls, and says when it is ready. */
export function answerCalls(handlers: Handlers): Readonly<{ ready: () => void }> {
  const port = parentPort;
  if (!port) throw new Error('this is no thread');
  const answer = async ({ id, name, args }: ThreadRequest): Promise<Told> => {
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`the thread knows no ${name}`);
      return { id, value: await handler(...(args as never[])) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
  port.on('message', (asked: ThreadRequest) => void answer(asked).then((told) => port.postMessage(told)));
  return { ready: () => port.postMessage({ ready: true }) };
}
