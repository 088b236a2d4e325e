import { beforeAll, describe, expect, it } from 'vitest';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { makeResponse } from '../testing/make-response';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});
const as = (who: keyof Cast, now = noon) => apiAs(test.db, cast[who], now);
const secret = 'Ett-ord-som-bara-finns-i-svaret';

async function sealed(status: 'open' | 'closed' = 'open', responses = 2) {
  const { id, slug } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'testbed', status });
  const made = [];
  for (const organisationId of ['solver-1', 'solver-2'].slice(0, responses))
    made.push(
      await makeResponse(test.db, noon, {
        challengeId: id,
        organisationId,
        status: 'submitted',
        content: { title: secret },
      }),
    );
  return { id, slug, made };
}

describe('while a challenge is sealed', () => {
  it('nobody but the responders opens a response, whatever their roles', async () => {
    const { made } = await sealed();
    const id = made[0]?.id ?? '';
    const others = ['competitor', 'unitEditor', 'unitEvaluator', 'unitApprover', 'coordinator', 'wholeCentre'] as const;
    for (const who of others) {
      expect(await codesOf(as(who).response.handedIn({ id }))).toBe('not_found');
      expect(await codesOf(as(who).response.own({ id }))).toBe('not_found');
      // The same as for what does not exist.
      expect(await codesOf(as(who).response.own({ id: 'no-such-response' }))).toBe('not_found');
      expect((await as(who).response.mine()).some((one) => one.id === id)).toBe(false);
    }
    expect((await as('reader').response.own({ id })).content.title).toBe(secret);
    expect(await codesOf(as('reader').response.handedIn({ id }))).toBe('not_found');
  });

  it('nobody counts them: the answer is the same with none and with two', async () => {
    for (const status of ['open', 'closed'] as const) {
      const none = await sealed(status, 0);
      const two = await sealed(status, 2);
      for (const who of ['unitEditor', 'unitEvaluator', 'unitApprover', 'coordinator'] as const) {
        const [without, withTwo] = await Promise.all(
          [none, two].map((one) => as(who).response.forChallenge({ challengeId: one.id })),
        );
        const { deadlineAt } = (await as('visitor').challenge.bySlug(two)) as { deadlineAt: Date };
        expect(withTwo).toEqual({ sealed: true, deadlineAt });
        expect(without).toEqual(withTwo);
      }
      for (const who of ['competitor', 'writer', 'unitMember', 'otherUnit', 'restOfCentre'] as const)
        expect(await codesOf(as(who).response.forChallenge({ challengeId: two.id }))).toBe('not_found');
    }
  });

  it('what the public, the unit and the centre are shown of the challenge is the same before and after', async () => {
    const { id, slug } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'testbed' });
    const shown = async () =>
      JSON.stringify([
        await as('visitor').challenge.bySlug({ slug }),
        await as('visitor').challenge.list({}),
        await as('unitEditor').challenge.byId({ id }),
        await as('unitEditor').challenge.forUnit(),
        await as('coordinator').challenge.bySlug({ slug }),
        await as('coordinator').challenge.reviewQueue(),
        await as('unitEditor').response.forChallenge({ challengeId: id }),
      ]);
    const before = await shown();
    const handIn = { challengeId: id, content: { title: secret }, status: 'submitted' } as const;
    for (const organisationId of ['solver-1', 'solver-2', 'home-1'])
      await makeResponse(test.db, noon, { ...handIn, organisationId });
    expect((await shown()) === before).toBe(true);
  });

  it('neither audit nor outbox says which challenge was answered, or with what', async () => {
    const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'direct_award' });
    const own = as('writer').response;
    const begun = await own.start({ challengeId: id, organisationId: 'solver-1', language: 'sv' });
    const text = { title: secret, solution: 's', evidence: 'e', plan: 'p', cost: 'c', neededFromCity: 'n' };
    const { version } = await own.submit({ id: begun.id, version: 0, language: 'sv', ...text });
    await own.withdraw({ id: begun.id, version });
    const [audit, outbox] = await Promise.all([
      test.db.auditEntry.findMany({ where: { noun: 'response', nounId: begun.id } }),
      test.db.outboxEntry.findMany({ where: { nounId: begun.id } }),
    ]);
    expect([audit.length, outbox.length]).toEqual([3, 2]);
    const written = JSON.stringify([audit, outbox], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const word of [secret, id, 'solver-1', 'Trygg']) expect(written).not.toContain(word);
  });
});

describe('once it was opened', () => {
  it('those who compare read what was handed in, and not the text as it stands', async () => {
    const { id, made } = await sealed('closed');
    await test.db.challenge.update({ where: { id }, data: { status: 'evaluating', openedAt: noon } });
    await test.db.response.updateMany({ where: { challengeId: id }, data: { title: 'Skrivet efteråt' } });
    const read = await as('unitEvaluator').response.handedIn({ id: made[0]?.id ?? '' });
    expect(read).toMatchObject({ organisation: { name: 'Trygg Natt AB' }, handedIn: { content: { title: secret } } });
    expect(JSON.stringify(read)).not.toContain('Skrivet efteråt');
    expect(await as('unitEditor').response.forChallenge({ challengeId: id })).toMatchObject({
      responses: { length: 2 },
    });
    expect(await codesOf(as('wholeCentre').response.handedIn({ id: made[0]?.id ?? '' }))).toBe('not_found');
  });
});

describe('on a track that is never sealed', () => {
  it('the unit and coordinators read what is handed in, and no drafts', async () => {
    const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'dialogue' });
    const given = { challengeId: id, content: { title: secret } } as const;
    const shown = await makeResponse(test.db, noon, { ...given, organisationId: 'solver-1', status: 'submitted' });
    const draft = await makeResponse(test.db, noon, { ...given, organisationId: 'solver-2', status: 'draft' });
    const back = await makeResponse(test.db, noon, { ...given, organisationId: 'home-1', status: 'withdrawn' });
    for (const who of ['unitEvaluator', 'coordinator'] as const) {
      const list = await as(who).response.forChallenge({ challengeId: id });
      expect(list).toMatchObject({ sealed: false, responses: [{ id: shown.id }] });
      for (const hidden of [draft, back]) expect(await codesOf(as(who).response.handedIn(hidden))).toBe('not_found');
    }
    expect(await codesOf(as('restOfCentre').response.handedIn(shown))).toBe('not_found');
    expect(await codesOf(as('competitor').response.handedIn(shown))).toBe('not_found');
  });
});
