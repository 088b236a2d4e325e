import { describe, expect, it } from 'vitest';
import { organisationKinds, system, visitor } from '../access/actor';
import { aMembership, aPerson, atTheCentre } from '../access/actor.fixture';
import { canCreate, canEdit, canRead } from './policy';

const resident = { id: 'r', kind: 'private_person' } as const;
const firm = { id: 'f', kind: 'company' } as const;

describe('who may', () => {
  it('read: everyone reads all but private persons', () => {
    for (const kind of organisationKinds) expect(canRead(visitor, { id: 'x', kind })).toBe(kind !== 'private_person');
  });

  it('read a private person: the person, units, the centre, the system', () => {
    const readers = [
      aPerson({ memberships: [aMembership('r', ['owner'], 'private_person')] }),
      aPerson({ memberships: [aMembership('u', ['member'], 'department')] }),
      atTheCentre('coordinator'),
      system,
    ];
    expect(readers.map((actor) => canRead(actor, resident))).toEqual([true, true, true, true]);
    const others = [visitor, aPerson(), aPerson({ memberships: [aMembership('f')] }), atTheCentre('registrar')];
    expect(others.map((actor) => canRead(actor, resident))).toEqual([false, false, false, false]);
  });

  it('edit: owners and editors of that organisation', () => {
    const as = (...roles: ('owner' | 'editor' | 'member')[]) => aPerson({ memberships: [aMembership('f', roles)] });
    expect(
      [as('owner'), as('editor'), as('member'), atTheCentre('administrator'), visitor].map((actor) =>
        canEdit(actor, firm),
      ),
    ).toEqual([true, true, false, false, false]);
  });

  it('create: anyone signed in a solver, only an administrator a unit', () => {
    expect(canCreate(visitor, 'company')).toBe(false);
    expect(canCreate(aPerson(), 'company')).toBe(true);
    expect(canCreate(aPerson(), 'department')).toBe(false);
    expect(canCreate(atTheCentre('coordinator'), 'city_company')).toBe(false);
    expect(canCreate(atTheCentre('administrator'), 'city_company')).toBe(true);
  });
});
