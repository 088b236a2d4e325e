import { beforeAll, describe, expect, it } from 'vitest';
import { aMembership, aPerson } from '@/domain/access/actor.fixture';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { apiAs, type Cast, codesOf, emailsOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { makeOrganisation } from '../testing/make-organisation';
import { makeResponse } from '../testing/make-response';
import { useTestDatabase } from '../testing/test-database';
import { matchMail } from './match.mail';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const as = (who: keyof Cast, now = noon) => apiAs(test.db, cast[who], now);
const after = new Date(noon.getTime() + 400 * 86_400_000);
const open = (over: object = {}) => makeChallenge(test.db, noon, { unitId: 'unit-1', title: 'Trygga nätter', ...over });
const message = 'Vi såg er lampa.\n\nHör av er!';
const invite = (challengeId: string, organisationId = 'solver-1', who: keyof Cast = 'unitEditor') =>
  as(who).match.invite({ challengeId, organisationId, message });
async function mailsOf(nounId: string, now = noon) {
  const line = await test.db.outboxEntry.findFirstOrThrow({ where: { nounId, topic: 'solver.invited' } });
  return matchMail['solver.invited']({ db: test.db, now }, line as OutboxLine);
}
const tasks = async (who: keyof Cast, now = noon) =>
  (await as(who, now).match.invitations()).map(({ challenge }) => challenge.id);

describe('A2: an invitation reaches the invited', () => {
  it('by one letter to each who can answer, in their language, with the greeting', async () => {
    const { id, slug } = await open();
    await invite(id);
    await invite(id);
    expect(await test.db.outboxEntry.count({ where: { nounId: id, topic: 'solver.invited' } })).toBe(1);
    const mails = await mailsOf(id);
    expect(mails.map(({ to }) => to).sort()).toEqual(await emailsOf(test.db, [cast.writer, cast.colleague]));
    expect(new Set(mails.map(({ dedupeKey }) => dedupeKey)).size).toBe(2);
    const [first] = mails;
    expect(first?.subject).toBe('Vård- och omsorgsförvaltningen bjuder in er till utmaningen ”Trygga nätter”');
    for (const words of [message, 'Trygg Natt AB', `/sv/challenges/${slug}`, `/sv/my/responses/new?challenge=${slug}`])
      expect(first?.text).toContain(words);

    await test.db.user.updateMany({ where: { email: first?.to ?? '' }, data: { language: 'en' } });
    const english = (await mailsOf(id)).find(({ to }) => to === first?.to);
    expect(english?.subject).toContain('invites you to the challenge');
    expect(english?.text).toContain(message);
    expect(await mailsOf(id, after)).toEqual([]);
  });

  it('as a task with greeting, unit and last day, for those who can answer and for nobody else', async () => {
    const { id } = await open();
    await invite(id);
    const task = (await as('writer').match.invitations()).find(({ challenge }) => challenge.id === id);
    expect(task).toMatchObject({ organisation: 'Trygg Natt AB', message, takesResponses: true });
    expect(task?.challenge).toMatchObject({ unit: 'Vård- och omsorgsförvaltningen', deadlineAt: expect.any(Date) });
    expect(await tasks('colleague')).toContain(id);
    for (const who of ['reader', 'competitor', 'unitEditor', 'nobody'] as const)
      expect(await tasks(who)).not.toContain(id);
    expect(await codesOf(as('visitor').match.invitations())).toBe('sign_in_first');
  });

  it('and the task is gone when it is answered, turned down or over', async () => {
    const [answered, declined, cancelled] = [await open(), await open(), await open()];
    for (const { id } of [answered, declined, cancelled]) await invite(id);
    await makeResponse(test.db, noon, { challengeId: answered.id, organisationId: 'solver-1', status: 'submitted' });
    await as('writer').match.dismiss({ challengeId: declined.id, organisationId: 'solver-1' });
    await test.db.challenge.update({
      where: { id: cancelled.id },
      data: { status: 'cancelled', cancelledAt: noon, cancelReasonSv: 'Pengarna tog slut.' },
    });
    const left = await tasks('writer');
    for (const { id } of [answered, declined, cancelled]) expect(left).not.toContain(id);
    // The clock decides, also when the job that closes is late.
    expect(await tasks('writer', after)).toEqual([]);
  });
});

describe('who was invited', () => {
  it('A2: is listed for those who may invite, with the greeting, and for nobody else', async () => {
    const { id } = await open();
    await invite(id);
    const { invited } = await as('unitEditor').challenge.byId({ id });
    expect(invited).toMatchObject([{ organisation: { name: 'Trygg Natt AB' }, message, at: noon }]);
    for (const who of ['writer', 'competitor', 'otherUnit', 'nobody'] as const)
      expect(await codesOf(as(who).challenge.byId({ id }))).toBe('not_found');
  });

  it('A2: never tells who has responded while that is sealed, to anyone', async () => {
    const { id } = await open();
    await invite(id);
    await invite(id, 'solver-2');
    const seen = async (who: keyof Cast) => (await as(who).challenge.byId({ id })).invited;
    const before = await seen('unitEditor');
    await makeResponse(test.db, noon, { challengeId: id, organisationId: 'solver-1', status: 'submitted' });
    for (const who of ['unitEditor', 'unitApprover', 'coordinator', 'wholeCentre'] as const)
      expect(await seen(who)).toEqual(before);
    expect(before.map(({ responded }) => responded)).toEqual([null, null]);

    await test.db.challenge.update({ where: { id }, data: { status: 'evaluating', openedAt: noon, closedAt: noon } });
    const told = Object.fromEntries((await seen('unitEditor')).map((one) => [one.organisation.id, one.responded]));
    expect(told).toEqual({ 'solver-1': true, 'solver-2': false });
    expect((await seen('coordinator')).map(({ responded }) => responded)).toEqual([null, null]);
  });
});

describe('an invitation is refused', () => {
  it('A15: to residents and units, who are never ranked', async () => {
    const { id } = await open();
    expect(await codesOf(invite(id, 'home-1'))).toBe('invitation_not_to_this_kind');
    expect(await codesOf(invite(id, 'unit-2'))).toBe('not_found');
  });

  it('A2: to a solver for whom nobody can answer, and the list says so beforehand', async () => {
    const { id } = await open();
    const lonely = await makeOrganisation(test.db, { name: 'Ensam AB' });
    expect(await codesOf(invite(id, lonely.id))).toBe('invitation_nobody_answers');
    const editor = aPerson({ memberships: [aMembership('unit-1', ['editor'], 'department')] });
    const { items } = await apiAs(test.db, editor).match.solversForChallenge({ challengeId: id });
    const can = Object.fromEntries(items.map(({ organisation, canAnswer }) => [organisation.id, canAnswer]));
    expect(can[lonely.id]).toBe(false);
  });

  it('to those who do not write for the unit', async () => {
    const { id } = await open();
    for (const who of ['unitMember', 'otherUnit', 'writer'] as const)
      expect(await codesOf(invite(id, 'solver-1', who))).toBe('forbidden');
    expect(await codesOf(invite(id, 'solver-1', 'visitor'))).toBe('sign_in_first');
  });
});
