import { expect, it } from 'vitest';
import { useTestDatabase } from '@/server/testing/test-database';
import { checkLanes } from './check-lanes';

const test = useTestDatabase();
const mailLane = async () => (await checkLanes(test.db)).find(({ name }) => name === 'Lane mail');

it('doctor says how far a reader of the outbox lags, and that something is wrong when it is far', async () => {
  expect(await mailLane()).toMatchObject({ ok: true, detail: '0 lines behind' });
  await test.db.$executeRaw`insert into "OutboxEntry" ("at", "topic", "nounId")
    select now(), 'challenge.changed', n::text from generate_series(1, 1001) n`;
  expect(await mailLane()).toMatchObject({ ok: false, detail: '1001 lines behind' });
  const { id } = await test.db.outboxEntry.findFirstOrThrow({ orderBy: { id: 'asc' }, skip: 1, select: { id: true } });
  await test.db.outboxPosition.create({ data: { consumer: 'mail', entryId: id } });
  expect(await mailLane()).toMatchObject({ ok: true, detail: '999 lines behind' });
});
