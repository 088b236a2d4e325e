import fc from 'fast-check';
import { expect, it } from 'vitest';
import { membershipRoles, organisationKinds } from './actor';
import { leavingOf } from './leaving';
import type { Circle } from './members';
import { isSolver } from './roles';

const owner = { userId: 'anna', roles: ['owner'] } as const;
const editor = { userId: 'bo', roles: ['editor'] } as const;
const of = (kind: Circle['kind'], ...members: Circle['members']) =>
  leavingOf({ organisationId: 'o', kind, members }, 'anna');

it('asks the last owner to hand over where somebody is left, and retires what nobody is left in', () => {
  expect(of('company', owner, editor)).toBe('hand_over');
  expect(of('company', owner, { ...editor, roles: ['owner'] })).toBe('stays');
  expect(of('company', { ...owner, roles: ['editor'] }, { ...editor, roles: ['owner'] })).toBe('stays');
  expect(of('company', owner)).toBe('retire');
  expect(of('private_person', owner)).toBe('forget');
  expect(of('department', owner)).toBe('stays');
  expect(of('department', owner, editor)).toBe('hand_over');
  expect(of('company', editor)).toBe('stays');
});

it('A16: leaves no solver that nobody owns, whoever goes in whatever order', () => {
  const member = fc.record({
    userId: fc.constantFrom('a', 'b', 'c', 'd'),
    roles: fc.uniqueArray(fc.constantFrom(...membershipRoles), { minLength: 1 }),
  });
  const members = fc
    .uniqueArray(member, { selector: ({ userId }) => userId, minLength: 1 })
    .filter((all) => all.some(({ roles }) => roles.includes('owner')));
  const goers = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...organisationKinds.filter(isSolver)), members, goers, (kind, all, going) => {
      let left: Circle = { organisationId: 'o', kind, members: all };
      for (const userId of going) {
        const leaving = leavingOf(left, userId);
        if (leaving === 'hand_over') continue;
        left = { ...left, members: left.members.filter((one) => one.userId !== userId) };
        const isGone = leaving === 'retire' || leaving === 'forget';
        expect(isGone).toBe(left.members.length === 0);
        if (isGone) return;
        expect(left.members.some(({ roles }) => roles.includes('owner'))).toBe(true);
      }
    }),
  );
});
