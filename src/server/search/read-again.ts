import { type Db, poolOf } from '../adapters/db/client';
import type { OutboxPosition } from '../adapters/jobs/outbox';
import type { SearchKind } from '../adapters/search/search-port';
import { publishedChallengesSql } from '../challenge/challenge-scope';
import { proposedSolversSql } from '../organisation/proposed-scope';

type HitsToRead = Readonly<{ kind: SearchKind; ids: readonly string[]; position: OutboxPosition }>;

type Row = Readonly<{ ids: readonly string[]; isBehind: boolean }>;

// The same rules by which documents come into the index: what any visitor may read.
const readable: Readonly<Record<SearchKind, string>> = {
  challenge: `"Challenge" where ${publishedChallengesSql}`,
  solver: `"Organisation" where ${proposedSolversSql}`,
};
// The highest number is one step in the index; "exists" with a number that is not known beforehand reads the whole table.
const statement = (kind: SearchKind) => ({
  name: `read_again_${kind}`,
  text: `select array(select "id" from ${readable[kind]} and "id" = any($1)) as "ids",
    coalesce((select max("id") from "OutboxEntry") > $2, false) as "isBehind"`,
});
const statements = { challenge: statement('challenge'), solver: statement('solver') };

/**
 * Which of what a search found may be read at this moment, and whether something was written that the searched index
 * had not taken in yet: one statement, so both are true of the same moment.
 */
export async function readAgain(
  db: Db,
  { kind, ids, position }: HitsToRead,
): Promise<Readonly<{ ids: ReadonlySet<string>; isBehind: boolean }>> {
  const { rows } = await poolOf(db).query<Row>({ ...statements[kind], values: [ids, position] });
  return { ids: new Set(rows[0]?.ids), isBehind: rows[0]?.isBehind ?? false };
}
