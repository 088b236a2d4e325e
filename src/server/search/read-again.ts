import { Prisma } from '../db/generated/client';
import type { Db } from '../db/client';
import type { OutboxPosition } from '../jobs/outbox';
import type { SearchKind } from './search-port';

type Asked = Readonly<{ kind: SearchKind; ids: readonly string[]; position: OutboxPosition }>;

// The same rules by which documents come into the index (search-documents.ts): what any visitor may read.
const readable: Readonly<Record<SearchKind, Prisma.Sql>> = {
  challenge: Prisma.sql`"Challenge" where "publishedAt" is not null and "status" not in ('draft', 'in_review')`,
  solver: Prisma.sql`"Organisation" where "kind" not in ('department', 'city_company', 'private_person')`,
};

/**
 * Which of what a search found may be read at this moment, and whether something was written that the searched index
 * had not taken in yet: one statement, so both are true of the same moment.
 */
export async function readAgain(
  db: Db,
  { kind, ids, position }: Asked,
): Promise<Readonly<{ ids: ReadonlySet<string>; isBehind: boolean }>> {
  const [row] = await db.$queryRaw<{ ids: string[]; isBehind: boolean }[]>`
    select array(select "id" from ${readable[kind]} and "id" = any(${ids})) as "ids",
      exists(select 1 from "OutboxEntry" where ("xact", "id") > (${position.xact}, ${position.id})) as "isBehind"`;
  return { ids: new Set(row?.ids), isBehind: row?.isBehind ?? false };
}
