import { expect, it } from 'vitest';
import { organisationKinds, system, visitor } from './actor';
import { aPerson } from './actor.fixture';
import { personOf, residentKinds, solverKinds, unitKinds } from './roles';

it('B3: every kind is a unit or a solver, and residents are solvers', () => {
  expect([...unitKinds(), ...solverKinds()].toSorted()).toEqual([...organisationKinds].toSorted());
  expect(solverKinds()).toEqual(expect.arrayContaining(residentKinds()));
});

it('B3: only a signed-in person is a person', () => {
  expect([personOf(visitor), personOf(system), personOf(aPerson({ userId: 'bo' }))]).toEqual([null, null, 'bo']);
});
