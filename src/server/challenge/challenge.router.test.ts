import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { startOfCityDay } from '@/domain/shared/city-day';
import { refusalsOf } from '../errors';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, later, makePeople, noon, type People, wholePatch } from './challenge-people.fixture';

const test = useTestDatabase();
let people: People;
beforeAll(async () => {
  people = await makePeople(test.db);
});

const as = (who: keyof People, now = noon) => apiOf(test.db, people[who], now).challenge;
/** The codes that a call was refused with, or "done". */
const codesOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (refusalsOf(error) ?? [{ code: String(error) }]).map(({ code }) => code).join(' '),
  );
const topicsOf = async (id: string) =>
  (await test.db.outboxEntry.findMany({ where: { nounId: id }, orderBy: { id: 'asc' }, select: { topic: true } })).map(
    ({ topic }) => topic,
  );

async function draft(patch: object = wholePatch) {
  const { id, version } = await as('author').create({ unitId: 'unit-1', track: 'testbed', title: 'Ett utkast' });
  return as('author').save({ id, version, ...patch });
}
async function inReview() {
  return as('author').submit(await draft());
}

describe('writing a draft', () => {
  it('saves step by step, keeps what is not mentioned, and suggests the author as contact', async () => {
    const { id, version } = await draft();
    await as('author').save({ id, version, sv: { need: 'Nytt behov.' }, deadlineOn: null });
    const found = await as('author').forEdit({ id });
    expect(found.content.texts.sv).toMatchObject({ title: 'Färre fall om natten', need: 'Nytt behov.' });
    expect(found).toMatchObject({
      content: { deadlineAt: null, startAt: startOfCityDay('2027-04-01') },
      version: version + 1,
    });
    expect(found.content).toMatchObject({ contactName: 'author', contactEmail: 'author@unit-1.example' });
    expect(found.gaps).toEqual([{ code: 'challenge_deadline_missing', field: 'deadlineOn' }]);
    expect(await topicsOf(id)).toEqual([]);
  });

  it('ends the time to respond at 23:59 in Stockholm', async () => {
    const { id } = await draft();
    const { content } = await as('author').forEdit({ id });
    expect(content.deadlineAt?.toISOString()).toBe('2027-03-03T22:59:00.000Z');
  });

  it('keeps unfinished criteria and dates in the wrong order', async () => {
    const patch = { criteria: [{ sv: 'Nytta', en: '', weight: 0 }], deadlineOn: '2027-05-01', startOn: '2027-04-01' };
    const { id } = await draft({ ...wholePatch, ...patch });
    const codes = (await as('author').forEdit({ id })).gaps.map(({ code }) => code);
    expect(codes).toEqual([
      'challenge_criterion_without_weight',
      'challenge_weights_not_100',
      'challenge_start_before_deadline',
    ]);
  });

  it('tells who comes second, and keeps what the first one saved', async () => {
    const { id, version } = await draft();
    await as('author').save({ id, version, sv: { need: 'Först.' } });
    const late = as('colleague').save({ id, version, sv: { need: 'Sedan.' } });
    expect(await codesOf(late)).toBe('changed_meanwhile');
    expect((await as('author').forEdit({ id })).content.texts.sv.need).toBe('Först.');
  });

  it('refuses what the taxonomy does not have, and input that is too large or malformed', async () => {
    const { id, version } = await draft();
    const patch = { themes: ['nowhere'], skills: [{ skill: 'magic', need: 'must' as const }] };
    expect(await codesOf(as('author').save({ id, version, ...patch }))).toBe(
      'challenge_theme_unknown challenge_skill_unknown',
    );
    const bad = (given: object) => as('author').save({ id, version, ...(given as object) });
    await expect(bad({ sv: { need: 'x'.repeat(4001) } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(bad({ deadlineOn: '2027-02-30' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(bad({ track: 'lottery' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is refused for everybody but the editors of the unit', async () => {
    const { id, version } = await draft();
    const input = { id, version, sv: { need: 'Annat.' } };
    expect(await codesOf(apiOf(test.db, visitor).challenge.save(input))).toBe('sign_in_first');
    expect(await codesOf(as('solver').save(input))).toBe('not_found');
    expect(await codesOf(as('outsider').save(input))).toBe('not_found');
    expect(await codesOf(as('member').save(input))).toBe('forbidden');
    expect(await codesOf(as('approver').save(input))).toBe('forbidden');
    expect(await codesOf(as('outsider').create({ unitId: 'unit-1', track: 'idea', title: '' }))).toBe('forbidden');
    expect(await codesOf(as('solver').create({ unitId: 'solver-1', track: 'idea', title: '' }))).toBe('not_found');
  });
});

describe('review', () => {
  it('takes only a complete draft, and says all that is missing', async () => {
    const { id, version } = await draft({ ...wholePatch, themes: [], criteria: [] });
    expect(await codesOf(as('author').submit({ id, version }))).toBe(
      'challenge_theme_missing challenge_criteria_missing',
    );
    expect(await codesOf(as('member').submit({ id, version }))).toBe('forbidden');
  });

  it('puts it in the queue of the unit, where it can no longer be edited', async () => {
    const { id, version } = await inReview();
    const queue = await as('approver').reviewQueue();
    expect(queue.map((one) => one.id)).toContain(id);
    expect((await as('outsider').reviewQueue()).map((one) => one.id)).not.toContain(id);
    expect(await codesOf(as('author').save({ id, version }))).toBe('challenge_not_editable');
    expect(await topicsOf(id)).toEqual(['challenge.review_asked']);
  });

  it('publishes by a second person under an address made of the Swedish title', async () => {
    const { id, version } = await inReview();
    expect(await codesOf(as('author').publish({ id, version }))).toBe('forbidden');
    expect(await codesOf(as('outsider').publish({ id, version }))).toBe('not_found');
    const { slug } = await as('approver').publish({ id, version });
    expect(slug).toMatch(/^farre-fall-om-natten(-\d+)?$/);
    const page = await apiOf(test.db, visitor).challenge.bySlug({ slug });
    expect(page).toMatchObject({ status: 'open', publishedAt: noon });
    expect(await topicsOf(id)).toEqual(['challenge.review_asked', 'challenge.published']);
    expect(await codesOf(as('approver').publish({ id, version: version + 1 }))).toBe('challenge_move_not_possible');
  });

  it('is never made by somebody who wrote in it, also when another is its author', async () => {
    const { id, version } = await draft();
    const saved = await as('colleague').save({ id, version, sv: { known: 'En mening.' } });
    const submitted = await as('author').submit(saved);
    expect(await codesOf(as('colleague').publish(submitted))).toBe('challenge_second_person_needed');
    expect(await codesOf(as('approver').publish(submitted))).toBe('done');
  });

  it('looks at the dates again when it is published', async () => {
    const submitted = await inReview();
    const late = as('approver', later(60)).publish(submitted);
    expect(await codesOf(late)).toBe('challenge_deadline_too_soon');
  });

  it('sends back with a reason, which the writer sees until it is submitted again', async () => {
    const { id, version } = await inReview();
    expect(await codesOf(as('author').sendBack({ id, version, reason: 'Nej.' }))).toBe('forbidden');
    expect(await codesOf(as('approver').sendBack({ id, version, reason: ' ' }))).toBe('challenge_reason_missing');
    const back = await as('approver').sendBack({ id, version, reason: 'Skriv vem som berörs.' });
    expect(await as('author').forEdit({ id })).toMatchObject({
      sentBackReason: 'Skriv vem som berörs.',
      editable: true,
    });
    await as('author').submit(back);
    expect((await as('author').byId({ id })).sentBackReason).toBeNull();
  });

  it('lets one of two approvers through', async () => {
    const submitted = await inReview();
    const both = await Promise.all([
      codesOf(as('approver').publish(submitted)),
      codesOf(as('colleague').sendBack({ ...submitted, reason: 'Nej.' })),
    ]);
    expect(both.filter((one) => one === 'done')).toHaveLength(1);
  });
});

describe('after publication', () => {
  const open = () => makeChallenge(test.db, noon, { unitId: 'unit-1', authorId: people.author.userId });
  const addendum = { sv: 'Nytt.', en: 'New.', deadlineOn: null, startOn: null };

  it('changes only by addenda, newest first, and moves the deadline only later', async () => {
    const { id, version, slug } = await open();
    const first = await as('author').addAddendum({ id, version, ...addendum });
    const moved = { ...addendum, sv: 'Mer tid.', en: 'More time.', deadlineOn: '2027-03-20' };
    await as('approver', later(1)).addAddendum({ id, version: first.version, ...moved });
    const page = await apiOf(test.db, visitor).challenge.bySlug({ slug });
    expect(page.addenda.map(({ sv }) => sv)).toEqual(['Mer tid.', 'Nytt.']);
    expect(page.deadlineAt?.toISOString()).toBe('2027-03-20T22:59:00.000Z');
    const earlier = { ...addendum, deadlineOn: '2027-02-10' };
    expect(await codesOf(as('author').addAddendum({ id, version: first.version + 1, ...earlier }))).toBe(
      'challenge_deadline_only_later',
    );
    expect(await codesOf(as('author').addAddendum({ id, version, ...addendum }))).toBe('changed_meanwhile');
    expect(await codesOf(as('solver').addAddendum({ id, version, ...addendum }))).toBe('forbidden');
  });

  it('is cancelled with a reason in the languages of the challenge', async () => {
    const { id, version, slug } = await open();
    const reason = { sv: 'Lokalen brann.', en: 'The premises burnt.' };
    expect(await codesOf(as('author').cancel({ id, version, sv: ' ', en: '' }))).toBe(
      'challenge_reason_missing challenge_reason_translation_missing',
    );
    expect(await codesOf(as('member').cancel({ id, version, ...reason }))).toBe('forbidden');
    await as('author').cancel({ id, version, ...reason });
    const page = await apiOf(test.db, visitor).challenge.bySlug({ slug });
    expect(page).toMatchObject({ status: 'cancelled', cancelReasonSv: 'Lokalen brann.' });
    expect(await topicsOf(id)).toEqual(['challenge.cancelled']);
  });

  it('tells nobody when a draft is given up, and shows it to nobody outside', async () => {
    const { id, version } = await draft();
    await as('author').cancel({ id, version, sv: 'Dubblett.', en: '' });
    expect(await topicsOf(id)).toEqual([]);
    const { slug } = await as('author').byId({ id });
    expect(await codesOf(apiOf(test.db, visitor).challenge.bySlug({ slug }))).toBe('not_found');
  });

  it('is followed by those who are signed in, once however often', async () => {
    const { id } = await open();
    await as('solver').follow({ id, follow: true });
    await as('solver').follow({ id, follow: true });
    expect(await as('solver').isFollowing({ id })).toBe(true);
    expect(await test.db.challengeFollow.count({ where: { challengeId: id } })).toBe(1);
    await as('solver').follow({ id, follow: false });
    expect(await as('solver').isFollowing({ id })).toBe(false);
    expect(await codesOf(apiOf(test.db, visitor).challenge.follow({ id, follow: true }))).toBe('sign_in_first');
    const hidden = await draft();
    expect(await codesOf(as('solver').follow({ id: hidden.id, follow: true }))).toBe('not_found');
  });
});

describe('what one may do', () => {
  it('is said by the page of the unit, for each role', async () => {
    const { id } = await inReview();
    const can = async (who: keyof People) => (await as(who).byId({ id })).can;
    expect(await can('author')).toEqual({
      edit: false,
      review: false,
      publish: false,
      addAddendum: false,
      cancel: true,
      invite: true,
    });
    expect(await can('approver')).toMatchObject({ review: true, publish: true });
    expect(await can('member')).toMatchObject({ review: false, cancel: false });
    expect(await codesOf(as('outsider').byId({ id }))).toBe('not_found');
  });

  it('tells its history by deed and name, without the single saves', async () => {
    const { id, version } = await inReview();
    await as('approver').publish({ id, version });
    const { history } = await as('author').byId({ id });
    expect(history.map(({ deed, who }) => `${deed} ${who}`)).toEqual([
      'publish approver',
      'submit author',
      'create author',
    ]);
  });

  it('tells of every addendum, also of one that was audited under the older name', async () => {
    const { id, version } = await makeChallenge(test.db, noon, { unitId: 'unit-1', authorId: people.author.userId });
    await as('author').addAddendum({ id, version, sv: 'Nytt.', en: 'New.', deadlineOn: null, startOn: null });
    const older = { at: noon, action: 'challenge.addendum', noun: 'challenge', nounId: id };
    await test.db.auditEntry.create({ data: { ...older, actorId: people.colleague.userId } });
    const { history } = await as('author').byId({ id });
    expect(history.map(({ deed, who }) => `${deed} ${who}`)).toEqual(['addendum colleague', 'addendum author']);
  });
});
