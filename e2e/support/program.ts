import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A process of the installation that the journeys walk. */
export type Program = Readonly<{
  /** Waits until it has said these words. */
  said: (words: string) => Promise<void>;
  /** Waits until an address answers well, with these words where some are given. */
  answers: (address: string, words?: string) => Promise<void>;
  /** Asks it to stop, as a supervisor does. Throws unless it ends well (A5). */
  stop: () => Promise<void>;
  /** Waits for its own end. Throws unless it ends well. */
  ended: () => Promise<void>;
}>;

type Environment = Readonly<Record<string, string>>;
const running = new Set<ChildProcess>();
// Whatever ends the run, nothing goes on without it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a command with these settings. One that ends before it is asked to says so to whoever waits for it. */
export function startProgram(command: readonly [string, ...string[]], env: Environment): Program {
  const [file, ...rest] = command;
  const name = rest.slice(-2).join(' ');
  const child = spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let end: string | null = null;
  const exited = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    end = code === 0 ? 'well' : `with ${String(code ?? signal)}`;
  });
  const until = async (isThere: () => boolean | Promise<boolean>) => {
    while (!(await isThere())) {
      if (end) throw new Error(`${name} ended ${end} too early:\n${output}`);
      await pause(100);
    }
  };
  const ended = async () => {
    await exited;
    if (end !== 'well') throw new Error(`${name} ended ${end}:\n${output}`);
  };
  return {
    said: (words) => until(() => output.includes(words)),
    answers: (address, words = '') =>
      until(async () => {
        const answer = await fetch(address).catch(() => null);
        return answer?.ok === true && (await answer.text()).includes(words);
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended();
    },
    ended,
  };
}
