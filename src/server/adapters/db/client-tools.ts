import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The major version of one of PostgreSQL's own client tools, or null where it is not installed. */
export async function toolVersion(tool: 'pg_dump' | 'pg_restore'): Promise<number | null> {
  const { stdout } = await run(tool, ['--version']).catch(() => ({ stdout: '' }));
  const major = /(\d+)(?:\.\d+|devel|beta\d+|rc\d+)/.exec(stdout)?.[1];
  return major === undefined ? null : Number(major);
}

// The password goes by the environment: arguments can be read by everyone on the machine.
const connectionOf = (url: string) => {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.toString(), env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) } };
};

/** A backup by pg_dump in its custom form, of the application's own tables. */
export async function dumpByTool(url: string, file: string): Promise<void> {
  const { address, env } = connectionOf(url);
  const what = [
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    '--exclude-schema=graphile_worker',
    '--exclude-schema=before_restore*',
  ];
  await run('pg_dump', [...what, `--file=${file}`, `--dbname=${address}`], { env });
}

/** Restores a file of pg_dump's custom form, all or nothing. */
export async function restoreByTool(url: string, file: string): Promise<void> {
  const { address, env } = connectionOf(url);
  const how = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction'];
  await run('pg_restore', [...how, `--dbname=${address}`, file], { env });
}
