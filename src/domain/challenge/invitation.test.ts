import { describe, expect, it } from 'vitest';
import { organisationKinds } from '../access/actor';
import { challengeStatuses } from './challenge';
import { checkInvitation } from './invitation';

const now = new Date('2027-02-01T12:00:00Z');
const open = { status: 'open', deadlineAt: new Date('2027-03-01T12:00:00Z') } as const;
const codeOf = (...args: Parameters<typeof checkInvitation>) => {
  const checked = checkInvitation(...args);
  return checked.ok ? 'invited' : checked.error.code;
};

describe('who can be invited', () => {
  it('A15: is every kind that is ranked, and no other: neither units nor residents', () => {
    const of = (kind: (typeof organisationKinds)[number]) => codeOf(open, { kind, canAnswer: true }, now);
    expect(Object.fromEntries(organisationKinds.map((kind) => [kind, of(kind)]))).toEqual({
      department: 'invitation_not_to_this_kind',
      city_company: 'invitation_not_to_this_kind',
      company: 'invited',
      academia: 'invited',
      association: 'invited',
      municipality: 'invited',
      private_person: 'invitation_not_to_this_kind',
    });
  });

  it('A2: is nobody who has no owner or editor to answer', () => {
    expect(codeOf(open, { kind: 'company', canAnswer: false }, now)).toBe('invitation_nobody_answers');
  });

  it('is nobody when the challenge takes no answers, by the clock', () => {
    const solver = { kind: 'company', canAnswer: true } as const;
    for (const status of challengeStatuses)
      expect(codeOf({ ...open, status }, solver, now)).toBe(status === 'open' ? 'invited' : 'challenge_not_open');
    expect(codeOf(open, solver, new Date('2027-03-01T12:00:01Z'))).toBe('challenge_not_open');
  });
});
