import { clockAt } from '../testing/clock-at';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { system } from '@/domain/access/actor';
import { findActor } from '../adapters/auth/find-actor';
import { refusalsOf } from '../errors';
import { createCaller } from '../routers/root';
import { hashSessionToken } from '../adapters/auth/session-token';
import { type MadePerson, makePerson } from '../testing/make-people';
import { useTestDatabase } from '../testing/test-database';
import { ensurePerson } from './ensure-person';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const as = async (who: MadePerson | null) =>
  createCaller({
    db: test.db,
    now,
    clock: clockAt(now),
    actor: await findActor(test.db, who?.sessionToken ?? null, now),
  });
const codeOf = (pending: Promise<unknown>) =>
  pending.then(
    () => 'ok',
    (error: unknown) => refusalsOf(error)?.[0]?.code ?? 'no refusal',
  );
const place = (kind: 'company' | 'private_person', name = 'Ett namn') =>
  test.db.organisation.create({ data: { kind, name, slug: randomUUID(), place: 'Råå' }, select: { id: true } });

describe('an account', () => {
  it('changes name and language, for oneself only', async () => {
    const anna = await makePerson(test.db, { name: null }, now);
    const caller = await as(anna);
    expect(await codeOf((await as(null)).access.updateAccount({ name: 'X', language: 'sv' }))).toBe('sign_in_first');
    expect(await codeOf(caller.access.updateAccount({ name: '  ', language: 'sv' }))).toBe('name_missing');
    await caller.access.updateAccount({ name: ' Anna\n Åberg ', language: 'en' });
    expect(await caller.access.me()).toMatchObject({ name: 'Anna Åberg', language: 'en', email: anna.email });
    expect(await codeOf((await as(null)).access.me())).toBe('sign_in_first');
  });

  it('signs out everywhere: no session is good on the next request', async () => {
    const anna = await makePerson(test.db, {}, now);
    const bo = await makePerson(test.db, {}, now);
    await test.db.session.create({
      data: { userId: anna.userId, sessionToken: hashSessionToken('other-machine'), expires: new Date('2027-01-01') },
    });
    expect(await (await as(anna)).access.signOutEverywhere()).toEqual({ sessions: 2 });
    expect(await codeOf((await as(anna)).access.me())).toBe('sign_in_first');
    expect(await codeOf((await as({ ...anna, sessionToken: 'other-machine' })).access.me())).toBe('sign_in_first');
    expect(await codeOf((await as(bo)).access.me())).toBe('ok');
    expect(await codeOf((await as(null)).access.signOutEverywhere())).toBe('sign_in_first');
  });

  it('is not signed in once its session has ended', async () => {
    const anna = await makePerson(test.db, {}, new Date('2026-11-23T10:59:00Z'));
    expect(await codeOf((await as(anna)).access.me())).toBe('sign_in_first');
  });
});

describe('erasing an account', () => {
  it('takes the person away and leaves the record', async () => {
    const company = await place('company');
    const owner = { organisationId: company.id, roles: ['owner' as const] };
    const anna = await makePerson(
      test.db,
      { email: 'anna@example.org', name: 'Anna Åberg', memberships: [owner] },
      now,
    );
    const proposal = await test.db.proposal.create({
      data: {
        organisationId: company.id,
        authorId: anna.userId,
        title: 'En idé',
        status: 'submitted',
        submittedAt: now,
      },
      select: { id: true },
    });
    await test.db.mailMessage.create({
      data: {
        to: 'anna@example.org',
        language: 'sv',
        subject: 's',
        text: 't',
        dedupeKey: 'k',
        createdAt: now,
      },
    });
    await test.db.account.create({
      data: { userId: anna.userId, type: 'oauth', provider: 'oidc', providerAccountId: '1' },
    });
    await test.db.verificationToken.create({ data: { identifier: 'anna@example.org', token: 'h', expires: now } });
    await (await as(anna)).access.eraseAccount();

    expect(await codeOf((await as(anna)).access.me())).toBe('sign_in_first');
    const user = await test.db.user.findUniqueOrThrow({ where: { id: anna.userId } });
    expect(JSON.stringify(user)).not.toMatch(/anna|berg/i);
    for (const left of [
      test.db.session.count({ where: { userId: anna.userId } }),
      test.db.account.count({ where: { userId: anna.userId } }),
      test.db.membership.count({ where: { userId: anna.userId } }),
      test.db.mailMessage.count({ where: { to: 'anna@example.org' } }),
      test.db.verificationToken.count(),
    ])
      expect(await left).toBe(0);
    expect(await test.db.proposal.findUnique({ where: { id: proposal.id } })).toMatchObject({ title: 'En idé' });
    expect(await test.db.auditEntry.count({ where: { actorId: anna.userId, action: 'access.erase_account' } })).toBe(1);
    // The same address may come back as someone new.
    await makePerson(test.db, { email: 'anna@example.org' }, now);
  });

  it('takes a resident’s own profile along, unless something was written through it', async () => {
    const [silent, wrote] = [await place('private_person'), await place('private_person', 'Bo Ek')];
    const own = (organisationId: string) => ({ memberships: [{ organisationId, roles: ['owner' as const] }] });
    const [anna, bo] = [await makePerson(test.db, own(silent.id), now), await makePerson(test.db, own(wrote.id), now)];
    await test.db.proposal.create({ data: { organisationId: wrote.id, authorId: bo.userId } });
    await (await as(anna)).access.eraseAccount();
    await (await as(bo)).access.eraseAccount();
    expect(await test.db.organisation.findUnique({ where: { id: silent.id } })).toBeNull();
    expect(await test.db.organisation.findUnique({ where: { id: wrote.id } })).toMatchObject({
      name: 'Bo Ek',
      place: null,
    });
    const told = { topic: 'organisation.changed', nounId: { in: [silent.id, wrote.id] } };
    expect(await test.db.outboxEntry.count({ where: told })).toBe(2);
  });

  it('waits until others have an owner, and an installation its administrator', async () => {
    const { id: organisationId } = await place('company', 'Bolaget');
    const owner = await makePerson(test.db, { memberships: [{ organisationId, roles: ['owner'] }] }, now);
    await makePerson(test.db, { memberships: [{ organisationId, roles: ['editor'] }] }, now);
    expect(await codeOf((await as(owner)).access.eraseAccount())).toBe('erase_last_owner');
    const administrator = await makePerson(test.db, { centreRoles: ['administrator'] }, now);
    expect(await codeOf((await as(administrator)).access.eraseAccount())).toBe('erase_last_administrator');
    expect(await codeOf((await as(null)).access.eraseAccount())).toBe('sign_in_first');
    expect(await codeOf((await as(administrator)).access.me())).toBe('ok');
  });
});

describe('the first administrator', () => {
  const deps = { now, clock: clockAt(now), actor: system };
  it('is named by the command line, before or after the first sign-in', async () => {
    const input = { email: 'Chef@Example.org', roles: ['administrator' as const] };
    const made = await ensurePerson({ ...deps, db: test.db }, input);
    expect(await ensurePerson({ ...deps, db: test.db }, { ...input, roles: ['coordinator'] })).toEqual({
      userId: made.userId,
      roles: ['coordinator', 'administrator'],
    });
    expect(await codeOf(ensurePerson({ ...deps, db: test.db }, { ...input, email: 'chef' }))).toBe('email_invalid');
  });

  it('cannot be named by anyone who signs in', async () => {
    const anna = await makePerson(test.db, { centreRoles: ['administrator'] }, now);
    const actor = await findActor(test.db, anna.sessionToken, now);
    const wanted = { email: 'x@example.org', roles: ['administrator' as const] };
    expect(await codeOf(ensurePerson({ db: test.db, now, clock: clockAt(now), actor }, wanted))).toBe('forbidden');
  });
});
