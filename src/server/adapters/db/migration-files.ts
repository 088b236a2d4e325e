import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A migration of the project: the name of its folder, its SQL, and its checksum as Prisma writes it. */
export type MigrationFile = Readonly<{ name: string; sql: string; checksum: string }>;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The project's migrations in the order in which they are applied. */
export function readMigrations(folder = path.resolve('prisma/migrations')): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    });
}

/** Whether the file is the one that was applied; ends of lines may have been rewritten by a checkout, as Prisma allows. */
export function isSameMigration({ sql, checksum }: MigrationFile, applied: string): boolean {
  if (checksum === applied) return true;
  const lines = sql.replaceAll('\r\n', '\n');
  return sha256(lines) === applied || sha256(lines.replaceAll('\n', '\r\n')) === applied;
}
