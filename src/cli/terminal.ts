import { ImportFileError } from '@/server/import/read-rows';
import { BackupError } from '@/server/adapters/db/backup-format';
import { MigrationError } from '@/server/adapters/db/migrate';
import { DatabaseStartError } from '@/server/adapters/db/postgres-files';
import { SettingsError } from '@/env';
import cliProgress from 'cli-progress';

/** Exit codes: 0 done, 1 something in the input was refused, 2 the command could not run at all. */
export const exitCodes = { done: 0, refused: 1, failed: 2 } as const;

const expected = [SettingsError, DatabaseStartError, MigrationError, BackupError, ImportFileError];

/** Ends a command that could not run: one sentence for what people can mend, the stack only for what is our fault. */
export function failWithSentence(error: unknown): void {
  const code = (error as { code?: string }).code;
  const isPlain =
    expected.some((kind) => error instanceof kind) || typeof code === 'string' || error instanceof UserError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${isPlain ? message : (error as Error).stack}\n`);
  process.exitCode = exitCodes.failed;
}

/** The person can mend this; the message is one sentence. */
export class UserError extends Error {
  override name = 'UserError';
}

export const print = (line = ''): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

export type Progress = Readonly<{ update: (done: number, total: number) => void; stop: () => void }>;

/** A bar on a terminal; nothing where a machine reads the output. */
export function startProgress(label: string, { quiet }: Readonly<{ quiet: boolean }>): Progress {
  if (quiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {percentage}% {value}/{total} {eta_formatted}`,
      hideCursor: true,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

/**
 * Resolves at Ctrl-C or SIGTERM. Called before the start, so that who is told to stop while starting comes up, stops in
 * order and leaves nothing behind (A5); the second time ends at once.
 */
export const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
