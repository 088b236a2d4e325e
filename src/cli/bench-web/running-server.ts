import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export type Running = Readonly<{ address: string; pid: number; stop: () => Promise<void> }>;

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const response = await fetch(address, { redirect: 'manual' }).catch(() => null);
    if (response && response.status < 500) return;
    await sleep(250);
  }
  throw new Error(`nothing answers at ${address}`);
}

/** Starts a Node program that serves `address`, and waits until it answers. */
export async function startProgram(
  args: readonly string[],
  { address, env, cwd }: Readonly<{ address: string; env: Record<string, string>; cwd?: string }>,
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    ...(cwd ? { cwd } : {}),
  });
  await answers(address, child);
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(20_000)]);
    },
  };
}

/** Resident memory of a process, bytes (Linux only; elsewhere 0). */
export function memoryOf(pid: number): number {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
