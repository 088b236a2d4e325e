import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { visitor } from '@/domain/access/actor';
import { queueMail } from '../adapters/mail/mail';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date('2027-03-01T11:00:00Z');
const mailbox = (isThisMachine?: boolean) =>
  createCaller({ db: test.db, actor: visitor, now, clock: clockAt(now), isThisMachine }).access.mailbox();
beforeAll(async () => {
  const mail = { to: 'a@example.org', language: 'sv', subject: 'Kvittens', text: 'Tack', dedupeKey: 'x' } as const;
  await queueMail(test.db, [mail], now);
});
beforeEach(() => setEnv({ DEMO: '1' }));
afterAll(() => setEnv({ DEMO: '0' }));

it('shows the demo’s mail to whoever sits at this machine', async () => {
  expect(await mailbox(true)).toMatchObject([{ subject: 'Kvittens' }]);
});

it('A21: does not exist for a request to another address, or from nobody knows where', async () => {
  await expect(mailbox(false)).rejects.toThrow('not_found');
  await expect(mailbox()).rejects.toThrow('not_found');
});

it('does not exist outside the demo', async () => {
  setEnv({ DEMO: '0' });
  await expect(mailbox(true)).rejects.toThrow('not_found');
});
