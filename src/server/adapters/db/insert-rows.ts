import type { Tx } from './client';
import type { Prisma } from './generated/client';

type Value = string | number | boolean | null | Date;

/**
 * Inserts any number of rows with one statement of one parameter, each value as its column's own type. A client that
 * makes a parameter of each value spends most of a large import on that. All rows have the same columns; names of
 * tables and columns are the program's own, never typed by anybody.
 */
export async function insertRows(
  tx: Tx,
  table: Prisma.ModelName,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  await tx.$executeRawUnsafe(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
    JSON.stringify(rows),
  );
}
