import { clockAt } from '../testing/clock-at';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MembershipRole, OrganisationKind } from '@/domain/access/actor';
import { findActor } from '../adapters/auth/find-actor';
import { refusalsOf } from '../errors';
import { createCaller } from '../routers/root';
import { type MadePerson, makePerson } from '../testing/make-people';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

const makePlace = (kind: OrganisationKind = 'company') =>
  test.db.organisation
    .create({ data: { kind, name: `Bolaget ${kind}`, slug: randomUUID() }, select: { id: true } })
    .then(({ id }) => id);
const person = (organisationId?: string, ...roles: MembershipRole[]) =>
  makePerson(test.db, organisationId ? { memberships: [{ organisationId, roles }] } : {}, now);

/** The API as a request with this person's cookie would see it at that moment. */
const as = async (who: MadePerson | null, at: Date = now) =>
  createCaller({
    db: test.db,
    now: at,
    clock: clockAt(at),
    actor: await findActor(test.db, who?.sessionToken ?? null, at),
  });

/** The status and code of a refusal. */
async function outcomeOf(pending: Promise<unknown>): Promise<string> {
  try {
    await pending;
    return 'ok';
  } catch (error) {
    const [first] = refusalsOf(error) ?? [];
    return `${(error as { code?: string }).code} ${first?.code ?? (error as Error).name}`;
  }
}

const tokenTo = async (email: string) => {
  const { text } = await test.db.mailMessage.findFirstOrThrow({ where: { to: email }, orderBy: { createdAt: 'desc' } });
  return /\/invitations\/(\S+)/.exec(text)?.[1] ?? '';
};

describe('inviting into an organisation', () => {
  let organisationId = '';
  let owner: MadePerson;
  beforeAll(async () => {
    organisationId = await makePlace();
    owner = await person(organisationId, 'owner');
  });

  it('mails a link, stores only its hash, and lets the invited address join', async () => {
    const guest = await makePerson(test.db, { email: 'gast@example.org', language: 'en' }, now);
    const caller = await as(owner);
    await caller.access.inviteMember({ organisationId, email: 'Gast@Example.org', roles: ['editor'] });
    const token = await tokenTo('gast@example.org');
    const mail = await test.db.mailMessage.findFirstOrThrow({ where: { to: 'gast@example.org' } });
    expect(mail).toMatchObject({ language: 'en', status: 'queued' });
    expect(mail.text).toContain(`/en/invitations/${token}`);
    const stored = await test.db.invitation.findFirstOrThrow({ where: { email: 'gast@example.org' } });
    expect(JSON.stringify(stored)).not.toContain(token);

    expect(await (await as(null)).access.invitation({ token })).toMatchObject({
      forMe: false,
      email: 'g…@example.org',
      refusal: null,
    });
    expect(await (await as(guest)).access.invitation({ token })).toMatchObject({ forMe: true });
    expect((await (await as(guest)).access.me()).invitations).toHaveLength(1);
    expect(await (await as(guest)).access.acceptInvitation({ token })).toEqual({ organisationId });
    expect(await (await as(guest)).access.me()).toMatchObject({
      organisations: [{ id: organisationId, roles: ['editor'] }],
      invitations: [],
    });
    expect(await outcomeOf((await as(guest)).access.acceptInvitation({ token }))).toBe(
      'UNPROCESSABLE_CONTENT invitation_used',
    );
  });

  it('is refused for anyone who does not own the organisation', async () => {
    const invite = { organisationId, email: 'x@example.org', roles: ['member' as const] };
    expect(await outcomeOf((await as(null)).access.inviteMember(invite))).toBe('UNAUTHORIZED sign_in_first');
    for (const role of ['editor', 'member'] as const) {
      const caller = await as(await person(organisationId, role));
      expect(await outcomeOf(caller.access.inviteMember(invite))).toBe('FORBIDDEN forbidden');
    }
    const administrator = await makePerson(test.db, { centreRoles: ['administrator'] }, now);
    expect(await outcomeOf((await as(administrator)).access.inviteMember(invite))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(owner)).access.inviteMember({ ...invite, organisationId: 'nowhere' }))).toBe(
      'NOT_FOUND not_found',
    );
  });

  it('says what is wrong with the address and the roles', async () => {
    const caller = await as(owner);
    const invite = { organisationId, email: 'ny@example.org', roles: ['member' as MembershipRole] };
    expect(await outcomeOf(caller.access.inviteMember({ ...invite, email: 'ny' }))).toBe(
      'UNPROCESSABLE_CONTENT email_invalid',
    );
    expect(await outcomeOf(caller.access.inviteMember({ ...invite, email: owner.email }))).toBe(
      'UNPROCESSABLE_CONTENT already_member',
    );
    expect(await outcomeOf(caller.access.inviteMember({ ...invite, roles: ['approver'] }))).toBe(
      'UNPROCESSABLE_CONTENT role_only_in_unit',
    );
    expect(await outcomeOf(caller.access.inviteMember({ ...invite, roles: [] }))).toBe(
      'UNPROCESSABLE_CONTENT role_missing',
    );
    expect(await outcomeOf(caller.access.inviteMember({ ...invite, email: 'a'.repeat(300) }))).toMatch(/^BAD_REQUEST/);
  });

  it('refuses whoever holds the link but has another address', async () => {
    await (await as(owner)).access.inviteMember({ organisationId, email: 'rätt@example.org', roles: ['member'] });
    const token = await tokenTo('rätt@example.org');
    const thief = await person();
    expect(await outcomeOf((await as(thief)).access.acceptInvitation({ token }))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(null)).access.acceptInvitation({ token }))).toBe('UNAUTHORIZED sign_in_first');
    expect(await outcomeOf((await as(thief)).access.acceptInvitation({ token: 'x'.repeat(43) }))).toBe(
      'NOT_FOUND not_found',
    );
    expect(await outcomeOf((await as(thief)).access.invitation({ token: 'x'.repeat(43) }))).toBe('NOT_FOUND not_found');
  });

  it('ends after its time, can be taken back, and is replaced by a new one', async () => {
    const late = await makePerson(test.db, { email: 'sen@example.org' }, days(15));
    const caller = await as(owner);
    const invite = { organisationId, email: 'sen@example.org', roles: ['member' as const] };
    const first = await caller.access.inviteMember(invite);
    const token = await tokenTo('sen@example.org');
    expect(await outcomeOf((await as(late, days(15))).access.acceptInvitation({ token }))).toBe(
      'UNPROCESSABLE_CONTENT invitation_expired',
    );
    const second = await caller.access.inviteMember(invite);
    expect(await outcomeOf(caller.access.revokeInvitation({ invitationId: first.id }))).toBe(
      'UNPROCESSABLE_CONTENT invitation_revoked',
    );
    const editor = await person(organisationId, 'editor');
    expect(await outcomeOf((await as(editor)).access.revokeInvitation({ invitationId: second.id }))).toBe(
      'FORBIDDEN forbidden',
    );
    expect(await caller.access.revokeInvitation({ invitationId: second.id })).toEqual({ organisationId });
    expect(await outcomeOf((await as(late)).access.acceptInvitation({ invitationId: second.id }))).toBe(
      'UNPROCESSABLE_CONTENT invitation_revoked',
    );
  });

  it('lets one of two that accept at the same moment in', async () => {
    const twice = await makePerson(test.db, { email: 'dubbel@example.org' }, now);
    await (await as(owner)).access.inviteMember({ organisationId, email: 'dubbel@example.org', roles: ['member'] });
    const token = await tokenTo('dubbel@example.org');
    const caller = await as(twice);
    const both = await Promise.all([1, 2].map(() => outcomeOf(caller.access.acceptInvitation({ token }))));
    expect(both.filter((one) => one === 'ok')).toHaveLength(1);
  });
});

describe('members', () => {
  it('are shown to members, and to administrators in units', async () => {
    const unit = await makePlace('department');
    const company = await makePlace();
    const administrator = await makePerson(test.db, { centreRoles: ['administrator'] }, now);
    const member = await person(company, 'member');
    await person(company, 'owner');
    const seen = await (await as(member)).access.members({ organisationId: company });
    expect(seen).toMatchObject({ manages: false, roles: ['owner', 'editor', 'member'], invitations: [] });
    expect(seen.members).toHaveLength(2);
    expect(await outcomeOf((await as(administrator)).access.members({ organisationId: company }))).toBe(
      'FORBIDDEN forbidden',
    );
    expect(await (await as(administrator)).access.members({ organisationId: unit })).toMatchObject({ manages: true });
    expect(await outcomeOf((await as(member)).access.members({ organisationId: unit }))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(null)).access.members({ organisationId: unit }))).toBe(
      'UNAUTHORIZED sign_in_first',
    );
  });

  it('get other roles from an owner only, and a lost role acts on the next request', async () => {
    const organisationId = await makePlace('department');
    const owner = await person(organisationId, 'owner');
    const colleague = await person(organisationId, 'owner', 'editor');
    const change = { organisationId, userId: colleague.userId, roles: ['approver' as const] };
    expect(await outcomeOf((await as(await person())).access.changeMemberRoles(change))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(null)).access.changeMemberRoles(change))).toBe('UNAUTHORIZED sign_in_first');
    const invite = { organisationId, email: 'n@example.org', roles: ['member' as const] };
    await (await as(colleague)).access.inviteMember(invite);
    await (await as(owner)).access.changeMemberRoles(change);
    expect(await outcomeOf((await as(colleague)).access.inviteMember(invite))).toBe('FORBIDDEN forbidden');
    expect((await (await as(colleague)).access.me()).organisations[0]?.roles).toEqual(['approver']);
  });

  it('leave or are removed, but the last owner stays', async () => {
    const organisationId = await makePlace();
    const owner = await person(organisationId, 'owner');
    const editor = await person(organisationId, 'editor');
    const leave = (who: MadePerson) => ({ organisationId, userId: who.userId });
    expect(await outcomeOf((await as(editor)).access.removeMember(leave(owner)))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(owner)).access.removeMember(leave(owner)))).toBe(
      'UNPROCESSABLE_CONTENT last_owner',
    );
    const demote = { ...leave(owner), roles: ['editor' as const] };
    expect(await outcomeOf((await as(owner)).access.changeMemberRoles(demote))).toBe(
      'UNPROCESSABLE_CONTENT last_owner',
    );
    expect(await outcomeOf((await as(editor)).access.removeMember(leave(editor)))).toBe('ok');
    expect(await outcomeOf((await as(editor)).access.members({ organisationId }))).toBe('FORBIDDEN forbidden');
  });

  it('never lets two owners who remove each other at the same moment both succeed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const organisationId = await makePlace();
      const [anna, bo] = [await person(organisationId, 'owner'), await person(organisationId, 'owner')];
      const both = await Promise.all([
        outcomeOf((await as(anna)).access.removeMember({ organisationId, userId: bo.userId })),
        outcomeOf((await as(bo)).access.changeMemberRoles({ organisationId, userId: anna.userId, roles: ['member'] })),
      ]);
      expect(both.filter((one) => one === 'ok')).toHaveLength(1);
      const owners = { organisationId, roles: { has: 'owner' as const } };
      expect(await test.db.membership.count({ where: owners })).toBe(1);
    }
  });
});

describe('roles at the centre', () => {
  it('are given by administrators, act at once, and one administrator stays', async () => {
    await test.db.user.updateMany({ where: {}, data: { centreRoles: [] } });
    const anna = await makePerson(test.db, { name: 'Anna', centreRoles: ['administrator'] }, now);
    const bo = await makePerson(test.db, { name: 'Bo Unik', centreRoles: ['coordinator'] }, now);
    const set = { userId: bo.userId, roles: ['administrator' as const] };
    expect(await outcomeOf((await as(bo)).access.setCentreRoles(set))).toBe('FORBIDDEN forbidden');
    expect(await outcomeOf((await as(null)).access.setCentreRoles(set))).toBe('UNAUTHORIZED sign_in_first');
    expect(await outcomeOf((await as(bo)).access.people({}))).toBe('FORBIDDEN forbidden');
    await (await as(anna)).access.setCentreRoles(set);
    expect(await (await as(bo)).access.people({ search: 'unik' })).toMatchObject([
      { name: 'Bo Unik', centreRoles: ['administrator'] },
    ]);
    expect(await (await as(bo)).access.people({})).toHaveLength(2);
    const both = await Promise.all([
      outcomeOf((await as(anna)).access.setCentreRoles({ userId: bo.userId, roles: [] })),
      outcomeOf((await as(bo)).access.setCentreRoles({ userId: anna.userId, roles: [] })),
    ]);
    expect(both.filter((one) => one === 'ok')).toHaveLength(1);
    const [last] = await test.db.user.findMany({
      where: { centreRoles: { has: 'administrator' } },
      select: { id: true },
    });
    const who = last?.id === anna.userId ? anna : bo;
    const demote = { userId: who.userId, roles: ['adviser' as const] };
    expect(await outcomeOf((await as(who)).access.setCentreRoles(demote))).toBe(
      'UNPROCESSABLE_CONTENT last_administrator',
    );
    expect(await outcomeOf((await as(who)).access.setCentreRoles({ ...demote, userId: 'nobody' }))).toBe(
      'NOT_FOUND not_found',
    );
  });
});
