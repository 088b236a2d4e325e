import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreRoles, system, visitor } from '../access/actor';
import { aMembership, aPerson, atTheCentre } from '../access/actor.fixture';
import { later, noon } from '../challenge/challenge.fixture';
import { tracks, trackRules } from '../challenge/tracks';
import { canRead, canReadHandedIn, canWrite } from './policy';
import { responseStatuses } from './response';
import { anAnsweredChallenge, aResponse } from './response.fixture';

const inUnit = (...roles: Parameters<typeof aMembership>[1] & string[]) =>
  aPerson({ userId: roles.join('-'), memberships: [aMembership('unit-1', roles, 'department')] });
const responder = aPerson({ memberships: [aMembership('solver-1', ['member'])] });
const everyoneElse = [
  visitor,
  system,
  inUnit('owner', 'editor', 'approver', 'evaluator', 'member'),
  atTheCentre(...centreRoles),
  aPerson({ memberships: [aMembership('solver-2', ['owner'])] }),
];
const sealedTracks = tracks.filter((track) => trackRules[track].sealedUntilOpening);
const openTracks = tracks.filter((track) => !trackRules[track].sealedUntilOpening);

describe('while it is sealed', () => {
  it('is read by the responders and by nobody else, whatever their roles, whatever the state', () => {
    const challenges = fc.record({
      track: fc.constantFrom(...sealedTracks),
      status: fc.constantFrom('open', 'closed', 'evaluating', 'decided', 'concluded', 'cancelled' as const),
      // An opening that is set for later does not open it now.
      openedAt: fc.constantFrom(null, later(1)),
    });
    fc.assert(
      fc.property(challenges, fc.constantFrom(...responseStatuses), (challenge, status) => {
        const response = aResponse({ status, challenge: anAnsweredChallenge(challenge) });
        expect(canRead(responder, response, noon)).toBe(true);
        for (const actor of everyoneElse) expect(canRead(actor, response, noon)).toBe(false);
      }),
    );
  });
});

describe('once two persons opened it', () => {
  const opened = anAnsweredChallenge({ status: 'evaluating', openedAt: later(-1) });
  it('is read by those in the unit who compare, and still not by the centre', () => {
    const response = aResponse({ status: 'submitted', challenge: opened });
    for (const role of ['owner', 'editor', 'approver', 'evaluator'] as const)
      expect(canRead(inUnit(role), response, noon)).toBe(true);
    expect(canRead(inUnit('member'), response, noon)).toBe(false);
    expect(canRead(atTheCentre(...centreRoles), response, noon)).toBe(false);
  });

  it('keeps drafts and what was taken back with the responders', () => {
    for (const status of ['draft', 'withdrawn'] as const) {
      const response = aResponse({ status, challenge: opened });
      expect(canReadHandedIn(inUnit('evaluator'), response, noon)).toBe(false);
      expect(canRead(responder, response, noon)).toBe(true);
    }
  });
});

describe('on a track that is never sealed', () => {
  it('is read by the unit and coordinators once it is handed in, never as a draft', () => {
    for (const track of openTracks) {
      const challenge = anAnsweredChallenge({ track });
      for (const actor of [inUnit('evaluator'), atTheCentre('coordinator')]) {
        expect(canRead(actor, aResponse({ status: 'submitted', challenge }), noon)).toBe(true);
        expect(canRead(actor, aResponse({ status: 'draft', challenge }), noon)).toBe(false);
        expect(canRead(actor, aResponse({ status: 'withdrawn', challenge }), noon)).toBe(false);
      }
      for (const actor of [visitor, system, atTheCentre('adviser', 'registrar', 'administrator')])
        expect(canRead(actor, aResponse({ status: 'submitted', challenge }), noon)).toBe(false);
    }
  });
});

describe('writing', () => {
  it('takes an owner or editor of the lead organisation', () => {
    for (const role of ['owner', 'editor'] as const)
      expect(canWrite(aPerson({ memberships: [aMembership('solver-1', [role])] }), aResponse())).toBe(true);
    expect(canWrite(responder, aResponse())).toBe(false);
    for (const actor of everyoneElse) expect(canWrite(actor, aResponse())).toBe(false);
  });
});
