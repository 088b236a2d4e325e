import { type Db, poolOf } from '../adapters/db/client';
import { publicTopics } from '../event-readers';

/** What became of public pages between two versions: the things concerned, or null when too much was written to tell. */
export type PublicStep = Readonly<{
  from: bigint;
  to: bigint;
  changes: readonly Readonly<{ topic: string; nounId: string }>[] | null;
}>;

const maxLines = 500;
const statement = {
  name: 'public_changes',
  text: `select "version", array(
    select json_build_object('topic', "topic", 'nounId', "nounId") from "OutboxEntry" where "topic" = any($1)
    order by "id" desc limit greatest(0, least("version" - $2, ${maxLines}))) as "changes" from "PublicVersion"`,
};
type Row = Readonly<{ version: string; changes: { topic: string; nounId: string }[] }>;

/**
 * What has changed in public since a version. The version grows by one for each public line of the outbox, in the same
 * transaction, so the newest so many public lines are exactly what has happened since.
 */
export async function publicChangesSince(db: Db, since: bigint): Promise<PublicStep> {
  const { rows } = await poolOf(db).query<Row>({ ...statement, values: [publicTopics, String(since)] });
  const { version, changes } = rows[0] ?? { version: '0', changes: [] };
  const to = BigInt(version);
  // A version that is ahead is another database's: a backup was restored.
  const isTold = to >= since && BigInt(changes.length) === to - since;
  return { from: since, to, changes: isTold ? changes : null };
}

/** The version of everything public at this moment. Asked for before a page is read, it says what the page may lack. */
export async function findPublicVersion(db: Db): Promise<string> {
  const { rows } = await poolOf(db).query<{ version: string }>('select "version" from "PublicVersion"');
  return rows[0]?.version ?? '0';
}
