import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { setEnv } from '@/env';
import { db } from '@/server/adapters/db/client';
import { importSample } from '@/server/import/import-sample';
import { newestChange } from '../newest-change';
import { print, startProgress, UserError } from '../terminal';
import { serve } from './serve';

/** Builds when there is no build, or when something in it has changed since. */
function buildIfNeeded(): void {
  const built = existsSync('.next/BUILD_ID') ? statSync('.next/BUILD_ID').mtimeMs : 0;
  if (built > newestChange(['src', 'public', 'next.config.ts', 'package-lock.json'])) return;
  print('Building the pages (about a minute, the first time)…');
  const next = path.resolve('node_modules/next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new UserError('The pages could not be built; see the lines above.');
}

export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('Run the whole of Samspel on this machine with sample data; anyone can sign in as anyone.')
    .action(async () => {
      setEnv({ DEMO: '1', NODE_ENV: 'production' });
      buildIfNeeded();
      await serve({
        dev: false,
        before: async () => {
          const progress = startProgress('Sample data', { quiet: false });
          await importSample(db(), new Date(), ({ done, total }) => progress.update(done, total));
          progress.stop();
        },
      });
      print('This is a demonstration with sample data. Open the address above; Ctrl-C stops it.');
    });
}
