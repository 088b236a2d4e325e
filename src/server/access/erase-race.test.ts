import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { findActor } from '../adapters/auth/find-actor';
import { clockAt } from '../testing/clock-at';
import { refusalsOf } from '../errors';
import { listOrganisationCards } from '../match/match-cards';
import { loadProfiles } from '../match/load-profiles';
import { createCaller } from '../routers/root';
import { readAgain } from '../search/read-again';
import { loadDocuments } from '../search/search-documents';
import { plainListing } from '../search/plain-listing';
import { makeChallenge } from '../testing/make-challenge';
import { type MadePerson, makePerson } from '../testing/make-people';
import { useTestDatabase } from '../testing/test-database';
import { hashToken } from './secret-token';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
/** Made before anything runs: what races is the writes, not who reads the session first. */
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
    (error: unknown) => refusalsOf(error)?.[0]?.code ?? String(error),
  );
const place = (kind: 'company' | 'department' = 'company', registrationNumber: string | null = null) =>
  test.db.organisation.create({
    data: { kind, name: 'Ensamma Bolaget', slug: randomUUID(), registrationNumber, website: 'https://ensam.example' },
    select: { id: true, slug: true },
  });
const administrator = () => makePerson(test.db, { centreRoles: ['administrator'] }, now);
const member = (organisationId: string, role: 'owner' | 'editor') =>
  makePerson(test.db, { memberships: [{ organisationId, roles: [role] }] }, now);

it('A16: an administrator stays when two leave, or take each other’s role, at the same moment', async () => {
  for (let round = 0; round < 8; round += 1) {
    await test.db.user.updateMany({ where: {}, data: { centreRoles: [] } });
    const [anna, bo] = [await administrator(), await administrator()];
    const [one, other] = [(await as(anna)).access, (await as(bo)).access];
    const both = await Promise.all([
      codeOf(one.eraseAccount()),
      codeOf(round % 2 === 0 ? other.eraseAccount() : other.setCentreRoles({ userId: bo.userId, roles: [] })),
    ]);
    expect([round, both.filter((code) => code === 'ok').length]).toEqual([round, 1]);
    expect(await test.db.user.count({ where: { centreRoles: { has: 'administrator' } } })).toBe(1);
  }
});

it('A16: nobody is left in an organisation without an owner when the owner goes as another comes or goes', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id: organisationId } = await place();
    const owner = await member(organisationId, 'owner');
    const comer = await makePerson(test.db, {}, now);
    const token = randomUUID();
    await test.db.invitation.create({
      data: {
        organisationId,
        email: comer.email,
        roles: ['editor'],
        tokenHash: hashToken(token),
        invitedById: owner.userId,
        createdAt: now,
        expiresAt: new Date('2026-12-01T12:00:00Z'),
      },
    });
    const [going, coming] = [(await as(owner)).access, (await as(comer)).access];
    const [gone, come] = await Promise.all([codeOf(going.eraseAccount()), codeOf(coming.acceptInvitation({ token }))]);
    const { retiredAt, memberships } = await test.db.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { retiredAt: true, memberships: { select: { roles: true } } },
    });
    const owners = memberships.filter(({ roles }) => roles.includes('owner')).length;
    const left = { gone, come, owners, members: memberships.length, retired: retiredAt !== null };
    expect([
      { gone: 'ok', come: 'invitation_revoked', owners: 0, members: 0, retired: true },
      { gone: 'erase_last_owner', come: 'ok', owners: 1, members: 2, retired: false },
    ]).toContainEqual(left);
  }
});

it('A16: of two owners who go at the same moment, the last one retires the organisation', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await place();
    const [one, other] = [await as(await member(id, 'owner')), await as(await member(id, 'owner'))];
    const both = await Promise.all([codeOf(one.access.eraseAccount()), codeOf(other.access.eraseAccount())]);
    expect(both).toEqual(['ok', 'ok']);
    expect((await test.db.organisation.findUniqueOrThrow({ where: { id } })).retiredAt).toEqual(now);
  }
});

it('A16: a retired organisation is not ranked, invited, listed or found, and its page says so', async () => {
  const { id, slug } = await place('company', '5560360793');
  const owner = await member(id, 'owner');
  const listed = async () => {
    const documents = [];
    for await (const batch of loadDocuments(test.db, 'solver', { now, ids: [id] })) documents.push(...batch);
    const request = { kind: 'solver', language: 'sv', words: '', filters: {}, offset: 0, limit: 50 } as const;
    return {
      found: (await readAgain(test.db, { kind: 'solver', ids: [id], position: 0n })).ids.size,
      documents: documents.length,
      listed: (await plainListing(test.db, { request: request as never, now })).hits.filter((hit) => hit.id === id)
        .length,
      profiles: (await loadProfiles(test.db, [id])).length,
      cards: (await listOrganisationCards(test.db, [id])).size,
    };
  };
  expect(await listed()).toEqual({ found: 1, documents: 1, listed: 1, profiles: 1, cards: 1 });
  expect(await (await as(owner)).access.leaving()).toEqual({
    isLastAdministrator: false,
    organisations: [{ id, name: 'Ensamma Bolaget', leaving: 'retire' }],
  });
  await (await as(owner)).access.eraseAccount();
  expect(await listed()).toEqual({ found: 0, documents: 0, listed: 0, profiles: 0, cards: 0 });
  expect(await test.db.outboxEntry.count({ where: { topic: 'organisation.changed', nounId: id } })).toBe(1);
  const page = await (await as(null)).organisation.bySlug({ slug, language: 'sv' });
  expect(page).toMatchObject({ name: 'Ensamma Bolaget', retiredAt: now, website: null });

  const { id: unitId } = await place('department');
  const { id: challengeId } = await makeChallenge(test.db, now, { unitId });
  const editor = await as(await member(unitId, 'editor'));
  const invitation = { challengeId, organisationId: id, message: '' };
  expect(await codeOf(editor.match.invite(invitation))).toBe('invitation_nobody_answers');
  // Whoever comes after may register the same number.
  await place('company', '5560360793');
});

it('A16: a hand-over is asked for before the account goes, and an empty unit stays', async () => {
  const { id } = await place();
  const owner = await member(id, 'owner');
  const heir = await member(id, 'editor');
  expect((await (await as(owner)).access.leaving()).organisations[0]?.leaving).toBe('hand_over');
  expect(await codeOf((await as(owner)).access.eraseAccount())).toBe('erase_last_owner');
  await (await as(owner)).access.changeMemberRoles({ organisationId: id, userId: heir.userId, roles: ['owner'] });
  expect(await codeOf((await as(owner)).access.eraseAccount())).toBe('ok');
  expect((await test.db.organisation.findUniqueOrThrow({ where: { id } })).retiredAt).toBeNull();
  const { changes } = await test.db.auditEntry.findFirstOrThrow({
    where: { nounId: heir.userId, action: 'access.change_member_roles' },
    select: { changes: true },
  });
  expect(changes).toEqual({ [`roles.${id}`]: { before: ['editor'], after: ['owner'] } });

  const unit = await place('department');
  await (await as(await member(unit.id, 'owner'))).access.eraseAccount();
  expect((await test.db.organisation.findUniqueOrThrow({ where: { id: unit.id } })).retiredAt).toBeNull();
  expect(await codeOf((await as(null)).access.leaving())).toBe('sign_in_first');
});
