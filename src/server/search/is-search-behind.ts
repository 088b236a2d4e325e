import { type Db, poolOf } from '../adapters/db/client';
import { topicsOf } from '../event-readers';
import { searchLane } from './rebuild-search';

const statement = {
  name: 'is_search_behind',
  text: `select exists(select 1 from "OutboxEntry" where "topic" = any($1) and "id" >
    coalesce((select "entryId" from "OutboxPosition" where "consumer" = $2), 0)) as "isBehind"`,
};

/**
 * Whether something was written that the server of its own, which is told by a job, has not taken in yet. Asked before
 * a search: what it has taken in by then is in the answer.
 */
export async function isSearchBehind(db: Db): Promise<boolean> {
  const { rows } = await poolOf(db).query<{ isBehind: boolean }>({
    ...statement,
    values: [topicsOf('search'), searchLane],
  });
  return rows[0]?.isBehind ?? false;
}
