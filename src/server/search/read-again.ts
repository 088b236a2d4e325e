import type { Db } from '../db/client';
import type { OutboxPosition } from '../jobs/outbox';
import type { SearchKind } from './search-port';

type Asked = Readonly<{ kind: SearchKind; ids: readonly string[]; position: OutboxPosition }>;

type Row = { ids: string[]; isBehind: boolean };

// The same rules by which documents come into the index (search-documents.ts): what any visitor may read.
const statements = {
  challenge: (db: Db, { ids, position }: Asked) => db.$queryRaw<Row[]>`
    /* prepared read_challenges_again */
    select array(
      select "id" from "Challenge"
      where "publishedAt" is not null and "status" not in ('draft', 'in_review') and "id" = any(${ids})
    ) as "ids",
    exists(select 1 from "OutboxEntry" where ("xact", "id") > (${position.xact}, ${position.id})) as "isBehind"`,
  solver: (db: Db, { ids, position }: Asked) => db.$queryRaw<Row[]>`
    /* prepared read_solvers_again */
    select array(
      select "id" from "Organisation"
      where "kind" not in ('department', 'city_company', 'private_person') and "id" = any(${ids})
    ) as "ids",
    exists(select 1 from "OutboxEntry" where ("xact", "id") > (${position.xact}, ${position.id})) as "isBehind"`,
} as const satisfies Record<SearchKind, unknown>;

/**
 * Which of what a search found may be read at this moment, and whether something was written that the searched index
 * had not taken in yet: one statement, so both are true of the same moment.
 */
export async function readAgain(
  db: Db,
  asked: Asked,
): Promise<Readonly<{ ids: ReadonlySet<string>; isBehind: boolean }>> {
  const [row] = await statements[asked.kind](db, asked);
  return { ids: new Set(row?.ids), isBehind: row?.isBehind ?? false };
}
