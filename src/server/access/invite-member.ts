import type { MembershipRole } from '@/domain/access/actor';
import { personOf } from '@/domain/access/roles';
import { decideInvite, type Invite, type InviteScene } from '@/domain/access/invitation';
import { canManageMembers } from '@/domain/access/members';
import type { Language } from '@/domain/shared/language';
import { ok } from '@/domain/shared/result';
import type { Tx } from '../adapters/db/client';
import { type WriteDeps, defineWrite } from '../define-write';
import { queueMail } from '../adapters/mail/mail';
import { invitationMail } from './access.mail';
import { findCircle } from './load-circle';
import { hashToken, newToken } from './secret-token';

type Input = Readonly<{ organisationId: string; email: string; roles: readonly MembershipRole[]; language: Language }>;
type Decided = Invite & Readonly<{ organisationId: string; language: Language; invitedById: string }>;

/** Invites an address into an organisation by mail; an unanswered invitation of the same address is replaced. */
export const inviteMember = defineWrite<Input, InviteScene, Decided, { id: string }>({
  action: 'access.invite_member',
  load: loadScene,
  allow: (actor, scene) => actor.kind === 'person' && canManageMembers(actor, scene.circle),
  decide: (scene, input, deps) => {
    const decided = decideInvite(scene, input, deps.now);
    if (!decided.ok) return decided;
    const invitedById = personOf(deps.actor) ?? '';
    return ok({ ...decided.value, organisationId: input.organisationId, language: input.language, invitedById });
  },
  save,
  nounId: (_, out) => out.id,
  tell: ({ organisationId }, { id }) => [{ topic: 'access.invited', nounId: id, payload: { organisationId } }],
});

async function loadScene(deps: WriteDeps, { organisationId }: Input): Promise<InviteScene | null> {
  const circle = await findCircle(deps.db, organisationId);
  if (!circle) return null;
  const members = await deps.db.user.findMany({
    where: { memberships: { some: { organisationId } } },
    select: { email: true },
  });
  const pending = await deps.db.invitation.findMany({
    where: { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: deps.now } },
    select: { email: true },
  });
  return {
    circle,
    memberEmails: members.map(({ email }) => email),
    pendingEmails: pending.map(({ email }) => email),
  };
}

async function save(tx: Tx, decided: Decided, { now }: WriteDeps): Promise<{ id: string }> {
  const { organisationId, email, roles, expiresAt, invitedById } = decided;
  await tx.invitation.updateMany({
    where: { organisationId, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  const token = newToken();
  const made = await tx.invitation.create({
    data: { organisationId, email, roles, expiresAt, invitedById, createdAt: now, tokenHash: hashToken(token) },
    select: { id: true, organisation: { select: { name: true } }, invitedBy: { select: { name: true, email: true } } },
  });
  const account = await tx.user.findUnique({ where: { email }, select: { language: true } });
  const mail = invitationMail({
    id: made.id,
    to: email,
    language: account?.language ?? decided.language,
    organisation: made.organisation.name,
    inviter: made.invitedBy.name ?? made.invitedBy.email,
    expiresAt,
    token,
  });
  await queueMail(tx, [mail], now);
  return { id: made.id };
}
