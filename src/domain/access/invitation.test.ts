import { describe, expect, it } from 'vitest';
import { normalEmail, veiledEmail } from './email';
import { checkInvitation, decideInvite, type InviteScene, maxPending } from './invitation';

const now = new Date('2026-11-23T12:00:00Z');
const scene = (over: Partial<InviteScene> = {}): InviteScene => ({
  circle: { organisationId: 'o', kind: 'company', members: [{ userId: 'anna', roles: ['owner'] }] },
  memberEmails: ['anna@example.org'],
  pendingEmails: [],
  ...over,
});
const code = (result: ReturnType<typeof decideInvite>) => (result.ok ? 'ok' : result.error.code);

describe('inviting', () => {
  it('normalises the address and ends after fourteen days', () => {
    expect(decideInvite(scene(), { email: ' Bo@Example.ORG ', roles: ['editor'] }, now)).toEqual({
      ok: true,
      value: { email: 'bo@example.org', roles: ['editor'], expiresAt: new Date('2026-12-07T12:00:00Z') },
    });
  });

  it('refuses what cannot be', () => {
    const bo = { email: 'bo@example.org', roles: ['member'] as const };
    expect(code(decideInvite(scene(), { ...bo, email: 'bo' }, now))).toBe('email_invalid');
    expect(code(decideInvite(scene(), { ...bo, email: 'anna@example.org' }, now))).toBe('already_member');
    expect(code(decideInvite(scene(), { ...bo, roles: [] }, now))).toBe('role_missing');
    expect(code(decideInvite(scene(), { ...bo, roles: ['evaluator'] }, now))).toBe('role_only_in_unit');
    const alone = scene({ circle: { ...scene().circle, kind: 'private_person' } });
    expect(code(decideInvite(alone, bo, now))).toBe('private_person_alone');
  });

  it('stops bulk mail, but lets an invitation be sent again', () => {
    const pendingEmails = Array.from({ length: maxPending }, (_, index) => `p${index}@example.org`);
    const full = scene({ pendingEmails });
    expect(code(decideInvite(full, { email: 'one.more@example.org', roles: ['member'] }, now))).toBe(
      'too_many_invitations',
    );
    expect(code(decideInvite(full, { email: 'p3@example.org', roles: ['member'] }, now))).toBe('ok');
  });
});

describe('an invitation', () => {
  const open = { expiresAt: new Date('2026-11-23T12:00:01Z'), acceptedAt: null, revokedAt: null };
  it('is open until it ends, is used or is taken back', () => {
    expect(checkInvitation(open, now).ok).toBe(true);
    expect(checkInvitation({ ...open, expiresAt: now }, now)).toMatchObject({ error: { code: 'invitation_expired' } });
    expect(checkInvitation({ ...open, acceptedAt: now }, now)).toMatchObject({ error: { code: 'invitation_used' } });
    expect(checkInvitation({ ...open, revokedAt: now }, now)).toMatchObject({ error: { code: 'invitation_revoked' } });
  });
});

describe('addresses', () => {
  it.each(['anna@example.org', 'a.b+c@sub.example.se', "o'neil@example.ie", 'åsa@example.se'])('takes %s', (email) => {
    expect(normalEmail(email.toUpperCase())).toBe(email);
  });
  it.each([
    '',
    'anna',
    '@example.org',
    'anna@',
    'anna@localhost',
    'a b@example.org',
    'a@b@example.org',
    'a@example.org,b@example.org',
    'a@example.org\nBcc: x@example.org',
    '"a"@example.org',
    'x@erased.invalid',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j', (email) => {
    expect(normalEmail(email)).toBeNull();
  });
  it('shows only enough to recognise one’s own', () => {
    expect(veiledEmail('anna.berg@example.org')).toBe('a…@example.org');
  });
});
