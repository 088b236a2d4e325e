import { expect, it } from 'vitest';
import { markForAll } from './adapters/http/page-life';
import { followPublicVersion } from './adapters/http/public-version';
import { tellOutbox } from './tell-outbox';
import { aResponseText } from '@/domain/response/response.fixture';
import { apiAs, makeCast, noon } from './testing/make-cast';
import { makeChallenge } from './testing/make-challenge';
import { useFront } from './testing/listening-front';
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

let followed: ReturnType<typeof followPublicVersion> | null = null;
let pagesAsked = 0;
const web = useFront(
  async (_req, res) => {
    pagesAsked += 1;
    markForAll();
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end('<html><h1>Utmaningar</h1></html>');
  },
  {
    pages: {
      version: () => (followed ??= followPublicVersion(test.url)).version(),
      nextChange: async () => Number.POSITIVE_INFINITY,
    },
  },
);

it('A7: a response is begun, saved, handed in and withdrawn, and no public page is made anew for it', async () => {
  const cast = await makeCast(test.db);
  const { id: challengeId } = await makeChallenge(test.db, noon, { unitId: 'unit-1' });
  const api = apiAs(test.db, cast.writer);
  const look = async () => (await fetch(`${web.origin}/sv/challenges`)).text();
  try {
    await look();
    expect(pagesAsked).toBe(1);
    const { id } = await api.response.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
    await look();
    const saved = await api.response.save({ id, version: 0, ...aResponseText({ plan: 'Vecka 1.' }) });
    await look();
    const { version } = await api.response.submit({ id, version: saved.version, ...aResponseText() });
    await look();
    await api.response.withdraw({ id, version });
    await look();
    expect(await test.db.outboxEntry.count({ where: { nounId: id, topic: { startsWith: 'response.' } } })).toBe(2);
    expect(pagesAsked).toBe(1);
    expect(web.front.pagesMade()).toBe(1);
    // The same front does make it anew for what a visitor can see.
    await test.db.$transaction((tx) => tellOutbox(tx, noon, [{ topic: 'challenge.changed', nounId: challengeId }]));
    await look();
    expect(pagesAsked).toBe(2);
  } finally {
    await followed?.stop();
  }
});
