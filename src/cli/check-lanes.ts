import type { Db } from '@/server/adapters/db/client';
import { lanes } from '@/server/app';
import { type Finding, fine, wrong } from './finding';

const maxLag = 1_000;

/** How far each reader of the outbox lags behind, in lines. */
export async function checkLanes(client: Db): Promise<Finding[]> {
  const positions = await client.outboxPosition.findMany({ select: { consumer: true, entryId: true } });
  const at = new Map(positions.map(({ consumer, entryId }) => [consumer, entryId]));
  return Promise.all(
    lanes().map(async ({ name }) => {
      const behind = await client.outboxEntry.count({ where: { id: { gt: at.get(name) ?? 0n } } });
      const detail = `${behind} lines behind`;
      return behind <= maxLag
        ? fine(`Lane ${name}`, detail)
        : wrong(
            `Lane ${name}`,
            detail,
            'See the log of the process that does the jobs (JOBS, `npm run samspel -- work`).',
          );
    }),
  );
}
