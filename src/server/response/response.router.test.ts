import { beforeAll, describe, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import type { Track } from '@/domain/challenge/tracks';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const as = (who: keyof Cast, now = noon) => apiAs(test.db, cast[who], now).response;
const day = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const text = (over = {}) => aResponseText(over);
const challenge = (track: Track = 'testbed', over = {}) =>
  makeChallenge(test.db, noon, { unitId: 'unit-1', track, ...over });
const topicsOf = async (nounId: string) =>
  (await test.db.outboxEntry.findMany({ where: { nounId }, orderBy: { id: 'asc' }, select: { topic: true } })).map(
    ({ topic }) => topic,
  );

async function begun(track: Track = 'testbed') {
  const { id: challengeId, slug } = await challenge(track);
  const { id } = await as('writer').start({ challengeId, organisationId: 'solver-1', language: 'sv' });
  return { id, challengeId, slug };
}
async function handedIn(track: Track = 'testbed') {
  const response = await begun(track);
  const { version } = await as('writer').submit({ id: response.id, version: 0, ...text() });
  return { ...response, version };
}

describe('beginning', () => {
  it('makes one response per organisation and challenge, also when two begin at once', async () => {
    const { id: challengeId } = await challenge();
    const input = { challengeId, organisationId: 'solver-1', language: 'sv' } as const;
    const both = await Promise.all([as('writer').start(input), as('colleague').start(input)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await as('writer').start(input)).toEqual(both[0]);
    expect(await test.db.response.count({ where: { challengeId } })).toBe(1);
  });

  it('is for owners and editors of a solver, while the challenge takes responses', async () => {
    const { id: challengeId } = await challenge();
    const start = (who: keyof Cast, organisationId = 'solver-1', at = noon) =>
      codesOf(as(who, at).start({ challengeId, organisationId, language: 'sv' }));
    for (const who of ['reader', 'competitor', 'unitEditor', 'wholeCentre'] as const)
      expect(await start(who)).toBe('forbidden');
    expect(await start('visitor')).toBe('sign_in_first');
    expect(await start('otherUnit', 'unit-2')).toBe('response_solvers_only');
    expect(await start('writer', 'solver-1', day(31))).toBe('response_deadline_passed');
    expect(await start('resident', 'home-1')).toBe('done');
    const elsewhere = await challenge('procurement');
    const there = { challengeId: elsewhere.id, organisationId: 'solver-1', language: 'sv' } as const;
    expect(await codesOf(as('writer').start(there))).toBe('response_received_elsewhere');
    const draft = await challenge('testbed', { status: 'draft' });
    expect(await codesOf(as('writer').start({ ...there, challengeId: draft.id }))).toBe('not_found');
  });

  it('says before, for which organisations and what hinders', async () => {
    const { slug, id } = await begun();
    const options = await as('writer').startOptions({ slug });
    expect(options).toMatchObject({ obstacle: null, challenge: { sealed: true } });
    expect(options.organisations).toEqual([
      { id: 'solver-1', name: 'Trygg Natt AB', kind: 'company', responseId: id, canWrite: true },
    ]);
    expect((await as('unitEditor').startOptions({ slug })).organisations).toEqual([]);
    expect((await as('writer', day(31)).startOptions({ slug })).obstacle?.code).toBe('response_deadline_passed');
  });
});

describe('writing', () => {
  it('saves a draft however empty, and tells who comes second without touching what the first one saved', async () => {
    const { id } = await begun();
    const empty = {
      language: 'sv',
      title: '',
      solution: '',
      evidence: '',
      plan: '',
      cost: '',
      neededFromCity: '',
    } as const;
    expect(await as('writer').save({ id, version: 0, ...empty })).toEqual({ id, version: 1 });
    await as('writer').save({ id, version: 1, ...text({ title: 'Först' }) });
    expect(await codesOf(as('colleague').save({ id, version: 1, ...text({ title: 'Sedan' }) }))).toBe(
      'changed_meanwhile',
    );
    expect((await as('colleague').own({ id })).content.title).toBe('Först');
    expect(await topicsOf(id)).toEqual([]);
  });

  it('lets nobody else write, and does not tell them that there is anything', async () => {
    const { id } = await begun();
    const every = (who: keyof Cast) =>
      Promise.all([
        codesOf(as(who).save({ id, version: 0, ...text() })),
        codesOf(as(who).submit({ id, version: 0, ...text() })),
        codesOf(as(who).withdraw({ id, version: 0 })),
      ]);
    expect(await every('reader')).toEqual(['forbidden', 'forbidden', 'forbidden']);
    for (const who of ['competitor', 'unitEditor', 'unitEvaluator', 'wholeCentre', 'nobody'] as const)
      expect(await every(who)).toEqual(['not_found', 'not_found', 'not_found']);
    expect(await every('visitor')).toEqual(['sign_in_first', 'sign_in_first', 'sign_in_first']);
    expect((await as('writer').own({ id })).version).toBe(0);
  });

  it('refuses what is oversized or malformed with a code', async () => {
    const { id } = await begun();
    const bad = as('writer').save({ id, version: 0, ...text({ title: 'x'.repeat(161) }) });
    await expect(bad).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const worse = as('writer').save({ id, version: -1, ...text() });
    await expect(worse).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('handing in', () => {
  it('keeps each handing-in as a record that nobody can change, and the text can be worked on', async () => {
    const { id, version } = await handedIn();
    await as('writer').save({ id, version, ...text({ plan: 'En ny plan' }) });
    const between = await as('writer').own({ id });
    expect(between).toMatchObject({ status: 'submitted', unsent: true, next: { step: 'hand_in_changes' } });
    await as('colleague').submit({ id, version: between.version, ...between.content });
    const { versions, unsent } = await as('writer').own({ id });
    expect(unsent).toBe(false);
    expect(versions.map((one) => [one.number, one.content.plan])).toEqual([
      [2, 'En ny plan'],
      [1, text().plan],
    ]);
    expect(await topicsOf(id)).toEqual(['response.submitted', 'response.submitted']);
    const change = test.db.responseVersion.updateMany({ where: { responseId: id }, data: { content: {} } });
    await expect(change).rejects.toThrow(/is a record/);
  });

  it('says all that is missing, and refuses the same words again', async () => {
    const { id } = await begun();
    const bare = text({ evidence: '', plan: ' ', cost: '', neededFromCity: '' });
    expect(await codesOf(as('writer').submit({ id, version: 0, ...bare }))).toBe(
      Array(4).fill('response_text_missing').join(' '),
    );
    // What was typed is saved although it was refused.
    const done = await as('writer').submit({ id, version: 1, ...text() });
    expect(await codesOf(as('writer').submit({ id, version: done.version, ...text() }))).toBe('response_nothing_new');
    expect(await codesOf(as('writer').submit({ id, version: 0, ...text({ plan: 'x' }) }))).toBe('changed_meanwhile');
  });

  it('is possible until the deadline to the millisecond, though the closing job has not run', async () => {
    const { id, version } = await handedIn();
    const { challenge: to } = await as('writer').own({ id });
    const deadline = to.deadlineAt as Date;
    const late = new Date(deadline.getTime() + 1);
    const changed = { id, version, ...text({ plan: 'I sista minuten' }) };
    const { submit, save, withdraw } = as('writer', late);
    for (const call of [submit, save, withdraw]) expect(await codesOf(call(changed))).toBe('response_deadline_passed');
    expect(await codesOf(as('writer', deadline).submit(changed))).toBe('done');
    expect(await as('writer', late).own({ id })).toMatchObject({ can: { write: false, withdraw: false } });
  });

  it('meets a challenge that is cancelled in the same moment as a lost race, and after it as a refusal', async () => {
    const { id, challengeId } = await begun();
    const cancelled = { status: 'cancelled', cancelledAt: noon, cancelReasonSv: 'Skäl' } as const;
    await test.db.challenge.update({ where: { id: challengeId }, data: cancelled });
    expect(await codesOf(as('writer').submit({ id, version: 0, ...text() }))).toBe('response_challenge_cancelled');
    expect(await test.db.responseVersion.count({ where: { responseId: id } })).toBe(0);
  });
});

describe('taking back', () => {
  it('keeps text and records, and the response can be handed in again', async () => {
    const { id, version } = await handedIn();
    const back = await as('writer').withdraw({ id, version });
    expect(await as('writer').own({ id })).toMatchObject({
      status: 'withdrawn',
      content: text(),
      versions: [{ number: 1 }],
    });
    expect(await codesOf(as('writer').withdraw({ id, version: back.version }))).toBe('response_not_handed_in');
    await as('writer').submit({ id, version: back.version, ...text() });
    expect(await as('writer').own({ id })).toMatchObject({
      status: 'submitted',
      withdrawnAt: null,
      versions: { length: 2 },
    });
    expect(await topicsOf(id)).toEqual(['response.submitted', 'response.withdrawn', 'response.submitted']);
  });

  it('is compared with the version that was seen', async () => {
    const { id, version } = await handedIn();
    await as('colleague').save({ id, version, ...text({ plan: 'Nytt' }) });
    expect(await codesOf(as('writer').withdraw({ id, version }))).toBe('changed_meanwhile');
  });
});
