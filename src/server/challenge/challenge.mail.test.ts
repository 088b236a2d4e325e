import { beforeAll, describe, expect, it } from 'vitest';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, later, makePeople, noon, type People, wholePatch } from './challenge-people.fixture';
import { challengeMail } from './challenge.mail';

const test = useTestDatabase();
let people: People;
beforeAll(async () => {
  people = await makePeople(test.db);
});

/** The mail that the last thing told about a challenge leads to. */
async function mailOf(nounId: string, topic: keyof typeof challengeMail, now = noon) {
  const line = await test.db.outboxEntry.findFirstOrThrow({ where: { nounId, topic }, orderBy: { id: 'desc' } });
  return challengeMail[topic]({ db: test.db, now }, line as OutboxLine);
}
const open = () =>
  makeChallenge(test.db, noon, { unitId: 'unit-1', authorId: people.author.userId, title: 'Trygga nätter' });
const author = () => apiOf(test.db, people.author).challenge;

describe('mail around a challenge', () => {
  it('asks the approvers of the unit to review, but not the author, and tells the author what came of it', async () => {
    const { id, version } = await author().create({ unitId: 'unit-1', track: 'testbed', title: '' });
    const submitted = await author().submit(await author().save({ id, version, ...wholePatch }));
    const asked = await mailOf(id, 'challenge.review_asked');
    expect(asked.map(({ to }) => to).sort()).toEqual(['approver@unit-1.example', 'colleague@unit-1.example']);
    expect(asked[0]?.subject).toBe('Granska utmaningen ”Färre fall om natten”');
    expect(asked[0]?.text).toContain(`/sv/city/challenges/${id}`);

    const approver = apiOf(test.db, people.approver).challenge;
    const back = await approver.sendBack({ ...submitted, reason: 'Skriv mer.' });
    const [sentBack] = await mailOf(id, 'challenge.sent_back');
    expect(sentBack).toMatchObject({ to: 'author@unit-1.example' });
    expect(sentBack?.text).toContain('Skriv mer.');

    await approver.publish(await author().submit(back));
    const [published] = await mailOf(id, 'challenge.published');
    expect(published?.text).toContain('till och med 3 mars 2027');
  });

  it('sends the same addendum to followers and responders, without telling one from the other', async () => {
    const { id, version, slug } = await open();
    await apiOf(test.db, people.outsider).challenge.follow({ id, follow: true });
    await test.db.response.create({
      data: { challengeId: id, organisationId: 'solver-1', authorId: people.solver.userId },
    });
    await test.db.user.update({ where: { id: people.solver.userId }, data: { language: 'en' } });
    const addendum = { sv: 'Två våningar till.', en: 'Two more floors.', deadlineOn: null, startOn: null };
    await author().addAddendum({ id, version, ...addendum });
    const mails = [...(await mailOf(id, 'challenge.addendum_added'))].sort((a, b) => a.to.localeCompare(b.to));
    expect(mails.map(({ to, language }) => `${to} ${language}`)).toEqual([
      'outsider@unit-2.example sv',
      'solver@solver-1.example en',
    ]);
    expect(mails[0]?.text).toBe(
      `Utmaningen ”Trygga nätter” har fått en rättelse:\n\nTvå våningar till.\n\nSvara senast 3 mars 2027.\n\nhttp://localhost:3000/sv/challenges/${slug}`,
    );
    expect(mails[1]?.subject).toBe('News about the challenge “Trygga nätter (en)”');
    expect(new Set(mails.map(({ dedupeKey }) => dedupeKey.replace(/:[^:]+$/, ''))).size).toBe(1);
  });

  it('tells those concerned why it was cancelled, and the unit that it closed, with nothing about responses', async () => {
    const { id, version } = await open();
    await apiOf(test.db, people.outsider).challenge.follow({ id, follow: true });
    await author().cancel({ id, version, sv: 'Lokalen brann.', en: 'It burnt.' });
    const [cancelled] = await mailOf(id, 'challenge.cancelled');
    expect(cancelled?.text).toContain('Vård- och omsorgsförvaltningen har avbrutit');
    expect(cancelled?.text).toContain('Lokalen brann.');

    const due = await open();
    await test.db.outboxEntry.create({ data: { at: later(31), topic: 'challenge.closed', nounId: due.id } });
    const closed = await mailOf(due.id, 'challenge.closed', later(31));
    expect(closed.map(({ to }) => to)).toEqual(['author@unit-1.example']);
    expect(closed[0]?.text).not.toMatch(/\d+ svar/);
  });
});
