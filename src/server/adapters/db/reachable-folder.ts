import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseStartError, findBlockedFolder, postgresUser } from './postgres-files';

/** A folder of ours below the system's temporary folder; its name says what it stands in for. */
async function standIn(original: string): Promise<string> {
  const name = createHash('sha256').update(path.resolve(original)).digest('hex').slice(0, 12);
  const folder = path.join(tmpdir(), `samspel-${name}`);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const { uid } = await stat(folder);
  if (uid !== 0 && uid !== postgresUser()?.uid)
    throw new DatabaseStartError(`PostgreSQL cannot start: ${folder} belongs to another user.`);
  const blocked = await findBlockedFolder(folder);
  if (blocked)
    throw new DatabaseStartError(
      `PostgreSQL cannot start: it runs as the user "postgres", which may not pass through ${blocked}; move the ` +
        'project to another folder, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  return folder;
}

/**
 * Where the data lies. Run by root, PostgreSQL is the user `postgres`, which may not be let through to the project
 * (below /root it is not); the data then lies in a folder that it can reach, always the same one for this project.
 */
export async function reachableData(folder: string): Promise<string> {
  const blocked = await findBlockedFolder(folder);
  if (!blocked) return folder;
  const instead = path.join(await standIn(folder), 'data');
  process.stderr.write(`PostgreSQL may not pass through ${blocked}: its data lies in ${instead}.\n`);
  return instead;
}

/** Where the programs lie: as installed, or a copy that the user `postgres` can reach. */
export async function reachablePrograms(home: string): Promise<string> {
  if (!(await findBlockedFolder(home))) return home;
  const copy = path.join(await standIn(home), 'native');
  if (await stat(copy).catch(() => null)) return copy;
  const making = `${copy}.${process.pid}`;
  await cp(home, making, { recursive: true, verbatimSymlinks: true });
  // Another process may have made it in the same moment; one of the two is enough.
  await rename(making, copy).catch(() => rm(making, { recursive: true, force: true }));
  return copy;
}
