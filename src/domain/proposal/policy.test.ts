import { expect, it } from 'vitest';
import { centreRoles, system, visitor } from '../access/actor';
import { aMembership, aPerson, atTheCentre } from '../access/actor.fixture';
import { canAnswer, canRead, canRoute, canWrite } from './policy';
import { proposalStatuses } from './proposal';
import { aProposal, aRoutedUnit } from './proposal.fixture';

const inUnit = (...roles: Parameters<typeof aMembership>[1] & string[]) =>
  aPerson({ memberships: [aMembership('unit-1', roles, 'department')] });
const proposer = (...roles: Parameters<typeof aMembership>[1] & string[]) =>
  aPerson({ memberships: [aMembership('solver-1', roles, 'academia')] });

it('keeps a draft with its writers', () => {
  const draft = aProposal({ status: 'draft' });
  expect(canRead(proposer('member'), draft)).toBe(true);
  for (const actor of [visitor, system, inUnit('owner'), atTheCentre(...centreRoles)])
    expect(canRead(actor, draft)).toBe(false);
});

it('shows what is received to coordinators and registrars, and to a unit once it was routed there', () => {
  for (const status of proposalStatuses.filter((one) => one !== 'draft')) {
    const received = aProposal({ status });
    expect(canRead(atTheCentre('coordinator'), received)).toBe(true);
    expect(canRead(atTheCentre('registrar'), received)).toBe(true);
    expect(canRead(atTheCentre('adviser', 'administrator'), received)).toBe(false);
    expect(canRead(inUnit('owner'), received)).toBe(false);
    expect(canRead(inUnit('member'), { ...received, routed: [aRoutedUnit('unit-1')] })).toBe(true);
    expect(canRead(visitor, received)).toBe(false);
  }
});

it('lets nobody route or answer what they proposed themselves', () => {
  const proposal = aProposal();
  expect(canRoute(atTheCentre('coordinator'), proposal)).toBe(true);
  expect(canRoute(atTheCentre('adviser', 'registrar', 'administrator'), proposal)).toBe(false);
  expect(canRoute({ ...proposer('member'), centreRoles: ['coordinator'] }, proposal)).toBe(false);
  const asked = { proposal, unitId: 'unit-1' };
  for (const role of ['owner', 'editor', 'approver'] as const) expect(canAnswer(inUnit(role), asked)).toBe(true);
  for (const role of ['member', 'evaluator'] as const) expect(canAnswer(inUnit(role), asked)).toBe(false);
  const both = [...inUnit('owner').memberships, ...proposer('member').memberships];
  expect(canAnswer(aPerson({ memberships: both }), asked)).toBe(false);
  expect(canAnswer(atTheCentre(...centreRoles), asked)).toBe(false);
});

it('lets owners and editors of the proposer write, and nobody else', () => {
  expect(canWrite(proposer('editor'), aProposal())).toBe(true);
  expect(canWrite(proposer('member'), aProposal())).toBe(false);
  expect(canWrite(atTheCentre(...centreRoles), aProposal())).toBe(false);
});
