import { type Actor, type MembershipRole, membershipRoles } from '@/domain/access/actor';
import { checkInvitation, type InvitationState } from '@/domain/access/invitation';
import { changesBetween } from '@/domain/shared/changes';
import type { Tx } from '../adapters/db/client';
import { type WriteDeps, defineWrite } from '../define-write';
import { lockCircle } from './load-circle';
import { lockPerson } from './lock-people';
import { hashToken } from './secret-token';

type Input = Readonly<{ token: string }> | Readonly<{ invitationId: string }>;
type Thing = InvitationState &
  Readonly<{
    id: string;
    organisationId: string;
    email: string;
    roles: MembershipRole[];
    userId: string;
    userEmail: string;
  }>;

const keyOf = (input: Input) => ('token' in input ? { tokenHash: hashToken(input.token) } : { id: input.invitationId });

/** Joins an organisation. Only whoever has signed in with the invited address may; the link alone is not enough. */
export const acceptInvitation = defineWrite<Input, Thing, Thing, { organisationId: string }>({
  action: 'access.accept_invitation',
  lock,
  load,
  allow: (_, thing) => thing.email === thing.userEmail,
  decide: (thing, _, { now }) => checkInvitation(thing, now),
  save,
  nounId: ({ id }) => id,
  changes: ({ organisationId, roles }) => changesBetween({}, { [`roles.${organisationId}`]: roles }),
  tell: ({ id, organisationId, userId }) => [
    { topic: 'access.joined', nounId: id, payload: { organisationId, userId } },
  ],
});

/** An organisation that is left by its last member, or a person who leaves, takes nobody in at the same moment. */
async function lock(tx: Tx, input: Input, actor: Actor): Promise<void> {
  if (actor.kind !== 'person') return;
  await lockPerson(tx, actor.userId);
  const found = await tx.invitation.findUnique({ where: keyOf(input), select: { organisationId: true } });
  if (found) await lockCircle(tx, found.organisationId);
}

async function load({ db, actor }: WriteDeps, input: Input): Promise<Thing | null> {
  if (actor.kind !== 'person') return null;
  const invitation = await db.invitation.findUnique({
    where: keyOf(input),
    select: {
      id: true,
      organisationId: true,
      email: true,
      roles: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
    },
  });
  if (!invitation) return null;
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
  return { ...invitation, userId: actor.userId, userEmail: user.email };
}

async function save(tx: Tx, thing: Thing, { now }: WriteDeps): Promise<{ organisationId: string } | null> {
  const { id, organisationId, userId } = thing;
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: now },
  });
  if (count === 0) return null;
  const where = { userId_organisationId: { userId, organisationId } };
  const before = await tx.membership.findUnique({ where, select: { roles: true } });
  const roles = membershipRoles.filter((role) => thing.roles.includes(role) || before?.roles.includes(role));
  await tx.membership.upsert({
    where,
    create: { userId, organisationId, roles, createdAt: now },
    update: { roles },
    select: { userId: true },
  });
  return { organisationId };
}
