import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipRoles, organisationKinds, system, visitor } from './actor';
import { aMembership, aPerson, atTheCentre } from './actor.fixture';
import { canSetCentreRoles, decideCentreRoles } from './centre-roles';
import { canManageMembers, type Circle, decideRemoval, decideRoles, rolesIn } from './members';
import { isUnit } from './roles';

const circle = (over: Partial<Circle> = {}): Circle => ({
  organisationId: 'o',
  kind: 'company',
  members: [
    { userId: 'anna', roles: ['owner'] },
    { userId: 'bo', roles: ['editor'] },
  ],
  ...over,
});

describe('who may manage members', () => {
  it('owners may, others of the organisation may not', () => {
    expect(canManageMembers(aPerson({ memberships: [aMembership('o', ['owner'])] }), circle())).toBe(true);
    expect(canManageMembers(aPerson({ memberships: [aMembership('o', ['editor'])] }), circle())).toBe(false);
    expect(canManageMembers(aPerson({ memberships: [aMembership('p', ['owner'])] }), circle())).toBe(false);
    expect(canManageMembers(visitor, circle())).toBe(false);
  });

  it('an administrator may in a unit, never with a solver, whose responses are sealed', () => {
    for (const kind of organisationKinds)
      expect(canManageMembers(atTheCentre('administrator'), circle({ kind }))).toBe(isUnit(kind));
    expect(canManageMembers(atTheCentre('coordinator'), circle({ kind: 'department' }))).toBe(false);
  });
});

describe('roles', () => {
  it('approver and evaluator exist only in a unit', () => {
    expect(decideRoles(circle(), { userId: 'bo', roles: ['approver'] })).toMatchObject({
      error: { code: 'role_only_in_unit' },
    });
    const unit = circle({ kind: 'department' });
    expect(decideRoles(unit, { userId: 'bo', roles: ['evaluator', 'approver'] })).toEqual({
      ok: true,
      value: ['approver', 'evaluator'],
    });
  });

  it('says who is not a member and that a role is missing', () => {
    expect(decideRoles(circle(), { userId: 'cia', roles: ['member'] })).toMatchObject({
      error: { code: 'not_a_member' },
    });
    expect(decideRoles(circle(), { userId: 'bo', roles: [] })).toMatchObject({ error: { code: 'role_missing' } });
  });

  it('keeps the last owner', () => {
    expect(decideRoles(circle(), { userId: 'anna', roles: ['editor'] })).toMatchObject({
      error: { code: 'last_owner' },
    });
    expect(decideRemoval(circle(), 'anna')).toMatchObject({ error: { code: 'last_owner' } });
    expect(decideRemoval(circle(), 'bo')).toEqual({ ok: true, value: 'bo' });
    expect(decideRemoval(circle(), 'cia')).toMatchObject({ error: { code: 'not_a_member' } });
  });

  it('never leaves members without an owner, whatever is asked in whatever order', () => {
    const ids = ['a', 'b', 'c'];
    const step = fc.record({
      userId: fc.constantFrom(...ids),
      roles: fc.subarray([...membershipRoles]),
      leave: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...organisationKinds), fc.array(step, { maxLength: 30 }), (kind, steps) => {
        let now = circle({ kind, members: ids.map((userId) => ({ userId, roles: ['owner'] as const })) });
        for (const { userId, roles, leave } of steps) {
          if (leave && decideRemoval(now, userId).ok)
            now = { ...now, members: now.members.filter((member) => member.userId !== userId) };
          const decided = decideRoles(now, { userId, roles });
          if (!leave && decided.ok)
            now = {
              ...now,
              members: now.members.map((one) => (one.userId === userId ? { userId, roles: decided.value } : one)),
            };
          expect(now.members.some((member) => member.roles.includes('owner'))).toBe(true);
          for (const member of now.members) for (const role of member.roles) expect(rolesIn(kind)).toContain(role);
        }
      }),
    );
  });
});

describe('roles at the centre', () => {
  it('are given by administrators and by the installation itself', () => {
    expect(canSetCentreRoles(atTheCentre('administrator'))).toBe(true);
    expect(canSetCentreRoles(system)).toBe(true);
    expect(canSetCentreRoles(atTheCentre('coordinator', 'adviser', 'registrar'))).toBe(false);
    expect(canSetCentreRoles(visitor)).toBe(false);
  });

  it('keep the last administrator', () => {
    expect(decideCentreRoles(['anna'], 'anna', ['adviser'])).toMatchObject({ error: { code: 'last_administrator' } });
    expect(decideCentreRoles(['anna', 'bo'], 'anna', [])).toEqual({ ok: true, value: [] });
    expect(decideCentreRoles([], 'bo', ['administrator', 'coordinator'])).toEqual({
      ok: true,
      value: ['coordinator', 'administrator'],
    });
  });
});
