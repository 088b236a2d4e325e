import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { importFoundation, importSample } from '../import/import-sample';
import { loadNeeds } from '../match/load-needs';
import { loadProfiles } from '../match/load-profiles';
import { matchEngine } from '../match/match-calls';
import { ownMatchEngine } from '../match/match-engine';
import { createCaller } from '../routers/root';
import { clockAt } from '../testing/clock-at';
import { useTestDatabase } from '../testing/test-database';
import { areIndexesReady } from './index-threads';
import { type IndexThreads, startIndexThreads } from './start-index-threads';

const test = useTestDatabase();
const now = new Date();
const api = () => createCaller({ db: test.db, actor: visitor, now, clock: clockAt(now) });
let threads: IndexThreads;
let told = 0;

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
}, 240_000);
afterAll(() => threads.stop());

describe('A17: indexes live in threads of their own', () => {
  it('answers from the database, with a notice, until the index is there; then from the index', async () => {
    threads = startIndexThreads({ db: test.db, url: test.url, onReady: () => void (told += 1) });
    expect(areIndexesReady(test.db)).toBe(false);
    const early = await api().search.challenges({ text: 'trygghetslarm' });
    expect(early.trouble).toBe('building');
    expect(early.items.length).toBeGreaterThan(0);
    expect(await threads.waitFor(200_000)).toBe(true);
    expect(told).toBe(2);
    expect(areIndexesReady(test.db)).toBe(true);
    const late = await api().search.challenges({ text: 'trygghetslarm' });
    expect(late).toMatchObject({ trouble: null });
    expect(late.total).toBeLessThan(early.total);
    expect(late.total).toBeGreaterThan(0);
  }, 240_000);

  it('takes in what was written before a question', async () => {
    const { id } = await test.db.challenge.findUniqueOrThrow({ where: { externalId: 'sample-challenge-care-01' } });
    await test.db.challengeText.updateMany({ where: { challengeId: id }, data: { title: 'Gyllenstork på natten' } });
    await test.db.outboxEntry.create({ data: { at: now, topic: 'challenge.changed', nounId: id } });
    const found = await api().search.challenges({ text: 'gyllenstork' });
    expect(found.items.map(({ card }) => card.id)).toEqual([id]);
  });

  it('ranks, explains and names as this thread would', async () => {
    const [far, own] = [await matchEngine(test.db, now), await ownMatchEngine(test.db, now)];
    if (!far) throw new Error('it is ready');
    expect({ ...far }).toMatchObject({ solverCount: own.solverCount, needCount: own.needCount });
    const [need] = await loadNeeds(test.db, { now });
    const [profile] = await loadProfiles(test.db, { after: '', take: 1 });
    if (!need || !profile) throw new Error('the sample has some');
    expect(await far.rankSolvers(need, { top: 5 })).toEqual(await own.rankSolvers(need, { top: 5 }));
    expect(await far.rankNeeds(profile, { top: 5 })).toEqual(await own.rankNeeds(profile, { top: 5 }));
    expect(await far.matchOf(need, profile)).toEqual(await own.matchOf(need, profile));
    expect(await far.gapsOf(need, [profile])).toEqual(await own.gapsOf(need, [profile]));
    const skills = need.skills.map(({ skill }) => skill);
    expect(await far.labelsOf(skills)).toEqual(await own.labelsOf(skills));
  }, 120_000);

  it('finds skills in the thread too', async () => {
    expect((await api().taxonomy.searchSkills({ query: 'larm', language: 'sv', limit: 3 })).length).toBeGreaterThan(0);
  });
});
