import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/access/actor';
import { addJob } from '../adapters/jobs/add-job';
import { queueMail } from '../adapters/mail/mail';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { runJobs } from '../testing/run-jobs';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});
beforeEach(async () => {
  await test.db.mailMessage.deleteMany();
  await test.db.$executeRaw`delete from graphile_worker._private_jobs`;
});

const secret = 'https://samspel.example/sign-in/confirm?token=hemlig';
const delivery = (actor: Actor = cast.restOfCentre, at = noon) => apiAs(test.db, actor, at).delivery;

/** A message that gave up, as sending leaves it: failed, with the server's words, and no job. */
async function failedMail(dedupeKey: string) {
  const mail = { to: 'a@example.org', language: 'sv', subject: 'Ett ämne', text: secret, dedupeKey } as const;
  await queueMail(test.db, [mail], noon);
  const data = { status: 'failed', attempts: 17, failedAt: noon, lastError: '550 no such mailbox' } as const;
  const { id } = await test.db.mailMessage.update({ where: { dedupeKey }, data, select: { id: true } });
  await test.db.$executeRaw`delete from graphile_worker._private_jobs where key = ${`mail:${id}`}`;
  return { kind: 'mail', id } as const;
}

/** A job that gave up, by the library's own doing. */
async function failedJob() {
  await addJob(test.db, { task: 'rebuild_search', key: 'tried', maxAttempts: 1, payload: { line: secret } });
  const fails = async () => {
    throw new TypeError(`the engine is away`);
  };
  await runJobs(test.db, test.url, { concurrency: 1, tasks: { rebuild_search: fails } });
  const [job] = await test.db.$queryRaw<{ id: string }[]>`select id::text from graphile_worker.jobs`;
  return { kind: 'job', id: job?.id ?? '' } as const;
}
const jobsNow = () =>
  test.db.$queryRaw`select key, attempts, run_at <= now() as due from graphile_worker.jobs order by id`;
const audited = async (nounId: string) =>
  (await test.db.auditEntry.findMany({ where: { noun: 'delivery', nounId }, orderBy: { id: 'asc' } })).map(
    ({ action, actorId }) => ({ action, actorId }),
  );

describe('what could not be delivered', () => {
  it('is shown to administrators: what, to whom, why and when, and never what a message says', async () => {
    const { id } = await failedMail('other:1');
    const job = await failedJob();
    const shown = await delivery().overview();
    expect(shown.messages).toEqual([
      {
        id,
        to: 'a@example.org',
        subject: 'Ett ämne',
        attempts: 17,
        createdAt: noon,
        failedAt: noon,
        lastError: '550 no such mailbox',
        canTryAgain: true,
      },
    ]);
    expect(shown.jobs).toMatchObject([
      { id: job.id, task: 'rebuild_search', lastError: 'TypeError the engine is away' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('hemlig');
  });

  it('says how many wait, and since when', async () => {
    const before = { mail: { count: 0, oldest: null }, jobs: { count: 0, oldest: null } };
    expect((await delivery().overview()).waiting).toEqual(before);
    const mail = { to: 'a@example.org', language: 'sv', subject: 'A', text: 'A' } as const;
    const earlier = new Date(noon.getTime() - 60_000);
    await queueMail(test.db, [{ ...mail, dedupeKey: 'a' }], noon);
    await queueMail(test.db, [{ ...mail, dedupeKey: 'b' }], earlier);
    const due = new Date('2026-11-01T10:00:00Z');
    await addJob(test.db, { task: 'prune', key: 'due', at: due });
    await addJob(test.db, { task: 'prune', key: 'later', at: new Date(Date.now() + 1e9) });
    expect((await delivery().overview()).waiting).toEqual({
      mail: { count: 2, oldest: earlier },
      jobs: { count: 1, oldest: due },
    });
  });

  it('is tried again from the beginning, and that is audited', async () => {
    const mail = await failedMail('invitation:1');
    await delivery().tryAgain(mail);
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'queued', lastError: null, text: secret });
    expect(await jobsNow()).toEqual([{ key: `mail:${mail.id}`, attempts: 0, due: true }]);
    expect(await audited(mail.id)).toEqual([
      { action: 'delivery.try_again', actorId: (cast.restOfCentre as { userId: string }).userId },
    ]);
    await test.db.$executeRaw`delete from graphile_worker._private_jobs`;
    const job = await failedJob();
    await delivery().tryAgain(job);
    expect(await jobsNow()).toEqual([{ key: 'tried', attempts: 0, due: true }]);
    expect(await codesOf(delivery().tryAgain(job))).toBe('not_found');
    expect(await audited(job.id)).toHaveLength(1);
  });

  it('is given up: its text is gone, it is written no second time, and that is audited', async () => {
    const mail = await failedMail('other:1');
    const job = await failedJob();
    await delivery().giveUp(mail);
    await delivery().giveUp(job);
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'given_up', text: '' });
    expect(await jobsNow()).toEqual([]);
    expect(await delivery().overview()).toMatchObject({ messages: [], jobs: [], failedCount: 0 });
    expect((await audited(mail.id)).map(({ action }) => action)).toEqual(['delivery.give_up']);
    await queueMail(
      test.db,
      [{ to: 'a@example.org', language: 'sv', subject: 'A', text: 'A', dedupeKey: 'other:1' }],
      noon,
    );
    expect(await jobsNow()).toEqual([]);
    expect(await codesOf(delivery().giveUp(mail))).toBe('not_found');
  });

  it('is not sent with a link that has stopped working', async () => {
    const mail = await failedMail('sign-in:1');
    const late = new Date(noon.getTime() + 31 * 60_000);
    expect((await delivery(cast.restOfCentre, late).overview()).messages).toMatchObject([{ canTryAgain: false }]);
    expect(await codesOf(delivery(cast.restOfCentre, late).tryAgain(mail))).toBe('delivery_link_expired');
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'failed' });
  });

  it('is nobody else’s business', async () => {
    const mail = await failedMail('other:1');
    const job = await failedJob();
    const { visitor, coordinator, unitApprover, nobody } = cast;
    for (const [actor, code] of [
      [coordinator, 'forbidden'],
      [unitApprover, 'forbidden'],
      [nobody, 'forbidden'],
      [visitor, 'sign_in_first'],
    ] as const) {
      const calls = delivery(actor);
      expect(await codesOf(calls.overview())).toBe(code);
      for (const which of [mail, job]) {
        expect(await codesOf(calls.tryAgain(which))).toBe(code);
        expect(await codesOf(calls.giveUp(which))).toBe(code);
      }
    }
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'failed', text: secret });
    expect(await test.db.auditEntry.count({ where: { noun: 'delivery', nounId: mail.id } })).toBe(0);
  });
});
