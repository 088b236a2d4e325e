import type { MembershipRole, SignedIn } from '@/domain/access/actor';
import { hasCentreRole, hasRole, organisationsOf } from '@/domain/access/roles';
import { takesAddenda } from '@/domain/challenge/addendum';
import { findGaps, isTranslated } from '@/domain/challenge/find-gaps';
import { isSealed, lifecycle, statusAt } from '@/domain/challenge/lifecycle';
import { type NextStep, nextStep } from '@/domain/challenge/next-step';
import { canApprove, canCancel, canEdit, canReview, canSeeWork, isEditable, isPublic } from '@/domain/challenge/policy';
import type { Db } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { contentOf, contentSelect } from './challenge-content';
import { readableBy } from './challenge-scope';
import { pageOf, pageSelect } from './challenge.queries';
import { listInvited } from '../match/invitations.queries';
import { canInvite } from '../match/match.policy';
import { listWriters } from './contributors';

const rowSelect = {
  id: true,
  slug: true,
  track: true,
  status: true,
  publishedAt: true,
  submittedAt: true,
  deadlineAt: true,
  startAt: true,
  updatedAt: true,
  sentBackReason: true,
  unit: { select: { id: true, name: true } },
  author: { select: { name: true } },
  texts: { where: { language: 'sv' }, select: { title: true } },
} as const satisfies Prisma.ChallengeSelect;
type Row = Prisma.ChallengeGetPayload<{ select: typeof rowSelect }>;

/** Whose roles let them take the step that is next: writing and reviewing are done here. */
const rolesOfStep: Readonly<Partial<Record<NextStep['step'], readonly MembershipRole[]>>> = {
  write: ['owner', 'editor'],
  mend: ['owner', 'editor'],
  review: ['approver'],
};

const rowOf = ({ texts, author, ...row }: Row, { now, actor }: Deps) => {
  const next = nextStep(row, now);
  return {
    ...row,
    status: statusAt(row, now),
    title: texts[0]?.title ?? '',
    authorName: author?.name ?? null,
    next,
    isYourTurn: hasRole(actor, row.unit.id, rolesOfStep[next.step] ?? []),
  };
};
export type UnitChallenge = ReturnType<typeof rowOf>;

/** All challenges of the actor's units, in the order of their life, then by deadline. */
export async function listUnitChallenges(deps: Deps & { actor: SignedIn }): Promise<readonly UnitChallenge[]> {
  const units = organisationsOf(deps.actor, 'unit');
  if (units.length === 0) return [];
  const rows = await deps.db.challenge.findMany({
    where: { AND: [{ unitId: { in: [...units] } }, readableBy(deps.actor)] },
    orderBy: [{ status: 'asc' }, { deadlineAt: 'asc' }, { updatedAt: 'desc' }],
    take: 500,
    relationLoadStrategy: 'join',
    select: rowSelect,
  });
  return rows.map((row) => rowOf(row, deps));
}

/** What waits for review: in the actor's units, and at all units for a coordinator. Longest wait first. */
export async function listReviewQueue(deps: Deps & { actor: SignedIn }): Promise<readonly UnitChallenge[]> {
  const units = organisationsOf(deps.actor, 'unit');
  const own: Prisma.ChallengeWhereInput = hasCentreRole(deps.actor, ['coordinator'])
    ? {}
    : { unitId: { in: [...units] } };
  const rows = await deps.db.challenge.findMany({
    where: { AND: [{ status: 'in_review' }, own, readableBy(deps.actor)] },
    orderBy: { submittedAt: 'asc' },
    take: 200,
    relationLoadStrategy: 'join',
    select: rowSelect,
  });
  return rows.map((row) => rowOf(row, deps));
}

/** A draft with all that its form shows; days are the city's. Null when this actor may not read it. */
export async function findDraft(deps: Deps, id: string) {
  const row = await deps.db.challenge.findFirst({
    where: { AND: [{ id }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: {
      ...contentSelect,
      id: true,
      status: true,
      version: true,
      unitId: true,
      sentBackReason: true,
      unit: { select: { name: true } },
      skills: {
        select: { skillKey: true, need: true, skill: { select: { key: true, sv: true, en: true } } },
        orderBy: [{ need: 'asc' }, { skillKey: 'asc' }],
      },
    },
  });
  if (!row || !canEdit(deps.actor, row)) return null;
  const content = contentOf(row);
  return {
    id: row.id,
    version: row.version,
    unitName: row.unit.name,
    sentBackReason: row.sentBackReason,
    editable: isEditable(row),
    content,
    skills: row.skills.map(({ need, skill }) => ({ need, ...skill })),
    gaps: findGaps(content, deps.now),
  };
}
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

const told = {
  'challenge.create': 'create',
  'challenge.submit': 'submit',
  'challenge.send_back': 'send_back',
  'challenge.publish': 'publish',
  'challenge.add_addendum': 'addendum',
  // As it was called before.
  'challenge.addendum': 'addendum',
  'challenge.close': 'close',
  'challenge.cancel': 'cancel',
  'challenge.import': 'import',
} as const;
export type ChallengeDeed = (typeof told)[keyof typeof told];

/** What has happened to it, newest first; saves, and who follows, are nobody's business here. */
async function listHistory(db: Db, challengeId: string) {
  const entries = await db.auditEntry.findMany({
    where: { noun: 'challenge', nounId: challengeId, action: { in: Object.keys(told) } },
    orderBy: { id: 'desc' },
    take: 100,
    select: { id: true, at: true, action: true, actorId: true },
  });
  const people = await db.user.findMany({
    where: { id: { in: entries.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return entries.map(({ id, at, action, actorId }) => ({
    id: String(id),
    at,
    deed: told[action as keyof typeof told],
    who: (actorId && names.get(actorId)) || null,
  }));
}

/** Everything that the unit's own page of a challenge shows, and what this actor may do there now; null for outsiders. */
export async function findUnitChallenge(deps: Deps, id: string) {
  const row = await deps.db.challenge.findFirst({
    where: { AND: [{ id }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: {
      ...pageSelect,
      version: true,
      unitId: true,
      authorId: true,
      submittedAt: true,
      sentBackReason: true,
      approver: { select: { name: true } },
      author: { select: { name: true } },
    },
  });
  if (!row || !canSeeWork(deps.actor, row)) return null;
  const { version, unitId, authorId, submittedAt, sentBackReason, approver, author, ...page } = row;
  const writers = await listWriters(deps.db, { id, authorId });
  const challenge = pageOf(page, deps.now);
  const content = { ...challenge, themes: challenge.themes.map(({ key }) => key), unGoals: [], skills: [] };
  const isIn = (event: keyof typeof lifecycle) => lifecycle[event].from.includes(challenge.status);
  return {
    ...challenge,
    version,
    unitId,
    submittedAt,
    sentBackReason,
    authorName: author?.name ?? null,
    approverName: approver?.name ?? null,
    isPublic: isPublic(challenge),
    isSealed: isSealed(challenge, deps.now),
    translated: isTranslated(content),
    next: nextStep({ ...challenge, sentBackReason }, deps.now),
    history: await listHistory(deps.db, id),
    invited: await listInvited(deps, { id, unitId, track: challenge.track, openedAt: challenge.openedAt }),
    can: {
      edit: isEditable(challenge) && canEdit(deps.actor, { unitId }),
      review: isIn('publish') && canReview(deps.actor, { unitId }),
      publish: isIn('publish') && canApprove(deps.actor, { unitId, writers }),
      addAddendum: takesAddenda(challenge) && canCancel(deps.actor, { unitId }),
      cancel: isIn('cancel') && canCancel(deps.actor, { unitId }),
      invite: canInvite(deps.actor, { unitId }),
    },
  };
}
export type UnitChallengePage = NonNullable<Awaited<ReturnType<typeof findUnitChallenge>>>;
