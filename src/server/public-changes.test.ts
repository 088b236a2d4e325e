import { expect, it } from 'vitest';
import { followPublicVersion } from './adapters/http/public-version';
import { tellOutbox } from './tell-outbox';
import { useTestDatabase } from './testing/test-database';

const test = useTestDatabase();
const now = new Date('2027-01-15T10:00:00Z');

it('A7, A10: kept pages end with what a visitor could see, in its transaction, and with nothing else', async () => {
  const { version, stop } = followPublicVersion(test.url);
  const tell = (...happenings: Parameters<typeof tellOutbox>[2]) =>
    test.db.$transaction((tx) => tellOutbox(tx, now, happenings));
  try {
    const first = await version();
    await tell({ topic: 'response.submitted', nounId: 'r', payload: { number: 1 } });
    await tell({ topic: 'proposal.submitted', nounId: 'p' }, { topic: 'challenge.review_asked', nounId: 'c' });
    await tell();
    expect(await version()).toBe(first);

    await tell(
      { topic: 'response.submitted', nounId: 'r', payload: { number: 2 } },
      { topic: 'challenge.closed', nounId: 'c' },
    );
    const second = await version();
    expect(second).not.toBe(first);

    // Not before the writing is there for all to see, and not when it came to nothing.
    const undone = test.db.$transaction(async (tx) => {
      await tellOutbox(tx, now, [{ topic: 'organisation.changed', nounId: 'o' }]);
      expect(await version()).toBe(second);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await version()).toBe(second);
  } finally {
    await stop();
  }
});
