import { describe, expect, it } from 'vitest';
import { aMembership, aPerson, atTheCentre } from '../access/actor.fixture';
import { system, visitor } from '../access/actor';
import { challengeStatuses } from './challenge';
import { aChallenge } from './challenge.fixture';
import {
  canApprove,
  canCancel,
  canEdit,
  canFollow,
  canRead,
  canReview,
  canSeeWork,
  isEditable,
  isPublic,
} from './policy';

const inUnit = (...roles: Parameters<typeof aMembership>[1] & string[]) =>
  aPerson({ userId: roles.join('-'), memberships: [aMembership('unit-1', roles, 'department')] });
const elsewhere = aPerson({ memberships: [aMembership('unit-2', ['owner', 'approver'], 'department')] });
const solver = aPerson({ memberships: [aMembership('solver-1', ['owner'])] });

describe('reading', () => {
  it('shows a visitor what is published and nothing else', () => {
    for (const status of challengeStatuses) {
      const challenge = aChallenge({ status });
      const published = status !== 'draft' && status !== 'in_review';
      expect(isPublic(challenge)).toBe(published);
      for (const actor of [visitor, elsewhere, solver]) expect(canRead(actor, challenge)).toBe(published);
      expect(canRead(inUnit('member'), challenge)).toBe(true);
      expect(canRead(system, challenge)).toBe(true);
    }
  });

  it('never shows what was cancelled before it was published', () => {
    const challenge = aChallenge({ status: 'cancelled', publishedAt: null });
    expect(canRead(visitor, challenge)).toBe(false);
    expect(canRead(atTheCentre('coordinator'), challenge)).toBe(false);
    expect(canRead(inUnit('editor'), challenge)).toBe(true);
  });

  it('lets coordinators, and no other role at the centre, read what is in review', () => {
    const waiting = aChallenge({ status: 'in_review', publishedAt: null });
    expect(canRead(atTheCentre('coordinator'), waiting)).toBe(true);
    expect(canRead(atTheCentre('adviser', 'registrar', 'administrator'), waiting)).toBe(false);
    expect(canRead(atTheCentre('coordinator'), { ...waiting, status: 'draft' })).toBe(false);
  });
});

describe('the work on it, with names', () => {
  it('is seen by the unit’s own people and coordinators, and by nobody who only reads what is published', () => {
    for (const status of challengeStatuses) {
      const challenge = aChallenge({ status });
      expect(canSeeWork(inUnit('member'), challenge)).toBe(true);
      expect(canSeeWork(atTheCentre('coordinator'), challenge)).toBe(status !== 'draft');
      for (const actor of [visitor, elsewhere, solver, atTheCentre('adviser', 'registrar', 'administrator')])
        expect(canSeeWork(actor, challenge)).toBe(false);
    }
  });
});

describe('writing', () => {
  it('is for editors of the same unit', () => {
    expect(canEdit(inUnit('editor'), aChallenge())).toBe(true);
    expect(canEdit(inUnit('owner'), aChallenge())).toBe(true);
    for (const actor of [
      visitor,
      system,
      elsewhere,
      solver,
      inUnit('member'),
      inUnit('approver'),
      atTheCentre('administrator'),
    ])
      expect(canEdit(actor, aChallenge())).toBe(false);
  });

  it('is only possible in a draft', () => {
    expect(challengeStatuses.filter((status) => isEditable({ status }))).toEqual(['draft']);
  });
});

describe('approving', () => {
  it('is for an approver in the same unit', () => {
    expect(canApprove(inUnit('approver'), aChallenge())).toBe(true);
    for (const actor of [visitor, system, elsewhere, inUnit('editor'), inUnit('owner'), atTheCentre('coordinator')])
      expect(canApprove(actor, aChallenge())).toBe(false);
  });

  it('is never for somebody who wrote in it, whatever the roles', () => {
    const both = inUnit('approver', 'editor');
    expect(canReview(both, aChallenge())).toBe(true);
    expect(canApprove(both, aChallenge({ writers: ['author-1', both.userId] }))).toBe(false);
    expect(canApprove(both, aChallenge())).toBe(true);
  });
});

describe('cancelling and following', () => {
  it('cancels for those who answer for it in the unit', () => {
    expect(canCancel(inUnit('editor'), aChallenge())).toBe(true);
    expect(canCancel(inUnit('approver'), aChallenge())).toBe(true);
    for (const actor of [
      visitor,
      elsewhere,
      solver,
      inUnit('member'),
      inUnit('evaluator'),
      atTheCentre('administrator'),
    ])
      expect(canCancel(actor, aChallenge())).toBe(false);
  });

  it('follows what is published, and only when signed in', () => {
    expect(canFollow(solver, aChallenge())).toBe(true);
    expect(canFollow(visitor, aChallenge())).toBe(false);
    expect(canFollow(inUnit('editor'), aChallenge({ status: 'draft', publishedAt: null }))).toBe(false);
  });
});
