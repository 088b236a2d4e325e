import { expect, it } from 'vitest';
import { makePerson } from '../../testing/make-people';
import { useTestDatabase } from '../../testing/test-database';
import { findActor } from './find-actor';

const test = useTestDatabase();
const place = (slug: string, kind: 'company' | 'department') =>
  test.db.organisation.create({ data: { slug, name: slug, kind } });

it('says who a session belongs to, with every role of this moment, in the order in which they came', async () => {
  const [firm, unit] = [await place('firm', 'company'), await place('unit', 'department')];
  const { userId, sessionToken } = await makePerson(test.db);
  const now = new Date();
  const nobody = { kind: 'person', userId, centreRoles: [], memberships: [] };
  expect(await findActor(test.db, sessionToken, now)).toStrictEqual(nobody);
  await test.db.user.update({ where: { id: userId }, data: { centreRoles: ['coordinator', 'administrator'] } });
  const later = new Date(now.getTime() + 1);
  await test.db.membership.createMany({
    data: [
      { userId, organisationId: unit.id, roles: ['approver'], createdAt: later },
      { userId, organisationId: firm.id, roles: ['owner', 'editor'], createdAt: now },
    ],
  });
  expect(await findActor(test.db, sessionToken, now)).toStrictEqual({
    ...nobody,
    centreRoles: ['coordinator', 'administrator'],
    memberships: [
      { organisationId: firm.id, roles: ['owner', 'editor'], kind: 'company' },
      { organisationId: unit.id, roles: ['approver'], kind: 'department' },
    ],
  });
});

it('takes a list of roles that was never written for an empty one', async () => {
  const { id: organisationId } = await place('silent', 'company');
  const { userId, sessionToken } = await makePerson(test.db);
  await test.db.membership.create({ data: { userId, organisationId, roles: ['member'] } });
  await test.db.$executeRaw`update "User" set "centreRoles" = null where "id" = ${userId}`;
  expect(await findActor(test.db, sessionToken, new Date())).toStrictEqual({
    kind: 'person',
    userId,
    centreRoles: [],
    memberships: [{ organisationId, roles: ['member'], kind: 'company' }],
  });
});

it('knows nobody from the very millisecond in which a session ends', async () => {
  const { sessionToken } = await makePerson(test.db);
  const expires = new Date('2099-07-01T00:00:00.123Z');
  await test.db.session.updateMany({ data: { expires } });
  const at = (ms: number) => findActor(test.db, sessionToken, new Date(expires.getTime() + ms));
  expect(await at(-1)).toMatchObject({ kind: 'person' });
  expect(await at(0)).toEqual({ kind: 'visitor' });
  expect(await findActor(test.db, 'nothing-that-was-given', new Date())).toEqual({ kind: 'visitor' });
  expect(await findActor(test.db, null, new Date())).toEqual({ kind: 'visitor' });
});
