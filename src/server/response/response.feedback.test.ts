import { beforeAll, describe, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const as = (who: keyof Cast) => apiAs(test.db, cast[who], noon);
const userIdOf = (who: keyof Cast): string => {
  const actor = cast[who];
  return actor.kind === 'person' ? actor.userId : '';
};
const begun = async (over = {}) => {
  const { id: challengeId } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'testbed', ...over });
  const { id } = await as('writer').response.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
  return { id, challengeId };
};
const feedbackOn = (challengeId: string) =>
  test.db.matchFeedback.findMany({
    where: { challengeId },
    select: { userId: true, organisationId: true, kind: true, createdAt: true },
    orderBy: { userId: 'asc' },
  });

describe('handing in a response', () => {
  it('is kept as feedback on the match, once for each person who did it', async () => {
    const { id, challengeId } = await begun();
    expect(await feedbackOn(challengeId)).toEqual([]);
    const { version } = await as('writer').response.submit({ id, version: 0, ...aResponseText() });
    const line = { organisationId: 'solver-1', kind: 'responded', createdAt: noon };
    expect(await feedbackOn(challengeId)).toEqual([{ userId: userIdOf('writer'), ...line }]);
    const again = await as('writer').response.submit({ id, version, ...aResponseText({ plan: 'En annan plan' }) });
    expect(await feedbackOn(challengeId)).toHaveLength(1);
    await as('colleague').response.submit({ id, version: again.version, ...aResponseText({ plan: 'En tredje' }) });
    expect((await feedbackOn(challengeId)).map(({ userId }) => userId)).toEqual(
      [userIdOf('writer'), userIdOf('colleague')].sort(),
    );
  });

  it('leaves none behind when it is refused or lost to somebody else', async () => {
    const { id, challengeId } = await begun();
    const lost = as('writer').response.submit({ id, version: 7, ...aResponseText() });
    expect(await codesOf(lost)).toBe('changed_meanwhile');
    const empty = as('writer').response.submit({ id, version: 0, ...aResponseText({ title: '', solution: '' }) });
    expect(await codesOf(empty)).not.toBe('done');
    expect(await feedbackOn(challengeId)).toEqual([]);
  });

  it('moves nobody’s rank, and hides the challenge from nobody', async () => {
    const { id, challengeId } = await begun();
    const ranks = async () => ({
      forUnit: await as('unitEditor').match.solversForChallenge({ challengeId }),
      forCompetitor: await as('competitor').match.challengesForSolver({ organisationId: 'solver-2' }),
      forColleague: await as('colleague').match.challengesForSolver({ organisationId: 'solver-1' }),
      forWriter: await as('writer').match.challengesForSolver({ organisationId: 'solver-1' }),
    });
    const before = await ranks();
    expect(before.forUnit.items.length).toBeGreaterThan(1);
    expect(before.forCompetitor.items.map(({ challenge }) => challenge.id)).toContain(challengeId);
    await as('writer').response.submit({ id, version: 0, ...aResponseText() });
    expect(await feedbackOn(challengeId)).toHaveLength(1);
    expect(await ranks()).toEqual(before);
  });
});
