import type { Actor, SignedIn } from '@/domain/access/actor';
import { hasRole, isSolver } from '@/domain/access/roles';
import { answeringRoles } from '@/domain/challenge/invitation';
import { type Track, trackRules } from '@/domain/challenge/tracks';
import { canReadHandedIn, handedInStatuses } from '@/domain/response/policy';
import type { Db } from '../adapters/db/client';
import { statusIs } from '../challenge/challenge-scope';
import type { Deps } from '../define-write';
import { listChallengeCards } from './match-cards';
import { canSeeSolvers } from './match.policy';

type Posted = Readonly<{ id: string; unitId: string; track: Track; openedAt: Date | null }>;

/**
 * Who was invited to a challenge, for those who may invite and compare; nothing for others. `responded` is null wherever
 * this actor may not know it: while the responses are sealed, for everybody.
 */
export async function listInvited(deps: Deps, challenge: Posted) {
  const { db, actor } = deps;
  if (!canSeeSolvers(actor, challenge)) return [];
  const rows = await db.challengeInvitation.findMany({
    where: { challengeId: challenge.id },
    orderBy: [{ createdAt: 'desc' }, { organisationId: 'asc' }],
    take: 500,
    relationLoadStrategy: 'join',
    select: {
      message: true,
      createdAt: true,
      invitedBy: { select: { name: true } },
      organisation: { select: { id: true, slug: true, name: true } },
    },
  });
  const responded = await listResponded(deps, challenge);
  return rows.map(({ message, createdAt, invitedBy, organisation }) => ({
    organisation,
    at: createdAt,
    by: invitedBy?.name ?? null,
    message,
    responded: responded && responded.has(organisation.id),
  }));
}

/** The organisations whose responses this actor may read; null when it may read none, so that none can be told from some. */
async function listResponded({ db, actor, now }: Deps, challenge: Posted): Promise<ReadonlySet<string> | null> {
  if (!canReadHandedIn(actor, { status: 'submitted', challenge }, now)) return null;
  const rows = await db.response.findMany({
    where: { challengeId: challenge.id, status: { in: [...handedInStatuses] } },
    select: { organisationId: true },
  });
  return new Set(rows.map(({ organisationId }) => organisationId));
}

/** The solvers for whom this person can answer. */
const answersFor = (actor: Actor): readonly string[] =>
  actor.kind === 'person'
    ? actor.memberships
        .filter(({ kind, organisationId }) => isSolver(kind) && hasRole(actor, organisationId, answeringRoles))
        .map(({ organisationId }) => organisationId)
    : [];

/**
 * The invitations that wait for an answer from this person's solvers: the challenge is open by the clock, nothing is begun
 * or handed in, and this person has not said "not for us". First to close first.
 */
export async function listMyInvitations({ db, actor, now }: Deps & Readonly<{ actor: SignedIn }>) {
  const organisationIds = answersFor(actor);
  if (organisationIds.length === 0) return [];
  const rows = await db.challengeInvitation.findMany({
    where: {
      organisationId: { in: [...organisationIds] },
      challenge: { AND: [{ publishedAt: { not: null } }, statusIs(['open'], now)] },
    },
    orderBy: [{ challenge: { deadlineAt: 'asc' } }, { createdAt: 'asc' }],
    take: 100,
    relationLoadStrategy: 'join',
    select: {
      challengeId: true,
      organisationId: true,
      message: true,
      organisation: { select: { name: true } },
    },
  });
  if (rows.length === 0) return [];
  const settled = await listSettled(db, { userId: actor.userId, organisationIds });
  const waiting = rows.filter((row) => !settled.has(pairOf(row)));
  const cards = await listChallengeCards(
    db,
    waiting.map(({ challengeId }) => challengeId),
  );
  return waiting.flatMap(({ challengeId, organisationId, message, organisation }) => {
    const challenge = cards.get(challengeId);
    if (!challenge) return [];
    const takesResponses = trackRules[challenge.track].receivesResponses;
    return [{ organisationId, organisation: organisation.name, challenge, takesResponses, message }];
  });
}

type Pair = Readonly<{ challengeId: string; organisationId: string }>;
const pairOf = ({ challengeId, organisationId }: Pair): string => JSON.stringify([challengeId, organisationId]);

/** The pairs that are answered: by a response, begun or handed in, which is a task of its own, or by "not for us". */
async function listSettled(
  db: Db,
  { userId, organisationIds }: Readonly<{ userId: string; organisationIds: readonly string[] }>,
): Promise<ReadonlySet<string>> {
  const where = { organisationId: { in: [...organisationIds] } };
  const select = { challengeId: true, organisationId: true } as const;
  const [responses, declined] = await Promise.all([
    db.response.findMany({ where, select }),
    db.matchFeedback.findMany({ where: { ...where, userId, kind: 'not_for_us' }, select }),
  ]);
  return new Set([...responses, ...declined].map(pairOf));
}

/** Of some organisations those that somebody can answer for. */
export async function listAnswering(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.membership.findMany({
    where: { organisationId: { in: [...ids] }, roles: { hasSome: [...answeringRoles] } },
    distinct: ['organisationId'],
    select: { organisationId: true },
  });
  return new Set(rows.map(({ organisationId }) => organisationId));
}
