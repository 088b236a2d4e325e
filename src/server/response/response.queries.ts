import type { SignedIn } from '@/domain/access/actor';
import { canEdit, isSolver, organisationsOf } from '@/domain/access/roles';
import { isSealed, statusAt } from '@/domain/challenge/lifecycle';
import { findObstacle, hasUnsentChanges, isInTheirHands, isTooLate } from '@/domain/response/lifecycle';
import { answerPromisedBy, nextStep } from '@/domain/response/next-step';
import { canWrite } from '@/domain/response/policy';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { challengeSelect, contentOf, contentSelect, handedInOf, handedInSelect } from './response-content';
import { ownedBy } from './response-scope';

const challengeFacts = {
  ...challengeSelect,
  slug: true,
  contactName: true,
  contactEmail: true,
  cancelReasonSv: true,
  cancelReasonEn: true,
  unit: { select: { name: true } },
  texts: { select: { language: true, title: true } },
} as const satisfies Prisma.ChallengeSelect;
type ChallengeRow = Prisma.ChallengeGetPayload<{ select: typeof challengeFacts }>;

/** What the responders are shown of the challenge; its status is read by the clock. */
const factsOf = (row: ChallengeRow, now: Date) => {
  const { texts, unit, openedAt: _, ...facts } = row;
  const title = (language: 'sv' | 'en') => texts.find((text) => text.language === language)?.title ?? '';
  return {
    ...facts,
    status: statusAt(row, now),
    unitName: unit.name,
    title: { sv: title('sv'), en: title('en') || title('sv') },
    sealed: isSealed(row, now),
    answerBy: answerPromisedBy(row),
  };
};

const ownSelect = {
  id: true,
  status: true,
  version: true,
  organisationId: true,
  submittedAt: true,
  withdrawnAt: true,
  updatedAt: true,
  ...contentSelect,
  organisation: { select: { name: true } },
  challenge: { select: challengeFacts },
  versions: { select: handedInSelect, orderBy: { number: 'desc' } },
} as const satisfies Prisma.ResponseSelect;
type OwnRow = Prisma.ResponseGetPayload<{ select: typeof ownSelect }>;

const ownOf = (row: OwnRow, { actor, now }: Deps) => {
  const versions = row.versions.map(handedInOf);
  const { id, status, version, organisationId, submittedAt, withdrawnAt, updatedAt, challenge } = row;
  const response = { status, content: contentOf(row), lastHandedIn: versions[0] ?? null, challenge };
  const open = isInTheirHands(response, now) && canWrite(actor, { organisationId });
  return {
    id,
    status,
    version,
    submittedAt,
    withdrawnAt,
    updatedAt,
    organisationName: row.organisation.name,
    content: response.content,
    versions,
    unsent: hasUnsentChanges(response),
    next: nextStep(response, now),
    challenge: factsOf(challenge, now),
    can: {
      write: open,
      withdraw: open && status === 'submitted',
      /** Has the right to write, and comes too late: what was typed is offered back. */
      writeTooLate: canWrite(actor, { organisationId }) && isTooLate(response, now),
    },
  };
};
export type OwnResponse = ReturnType<typeof ownOf>;

/** The responses of the actor's organisations, latest change first. */
export async function listOwnResponses(deps: Deps): Promise<readonly OwnResponse[]> {
  if (organisationsOf(deps.actor, 'solver').length === 0) return [];
  const rows = await deps.db.response.findMany({
    where: ownedBy(deps.actor),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 200,
    relationLoadStrategy: 'join',
    select: ownSelect,
  });
  return rows.map((row) => ownOf(row, deps));
}

/** One of the actor's own responses with all that was handed in; null for everybody else. */
export async function findOwnResponse(deps: Deps, id: string): Promise<OwnResponse | null> {
  const row = await deps.db.response.findFirst({
    where: { AND: [{ id }, ownedBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: ownSelect,
  });
  return row && ownOf(row, deps);
}

/** What to say before one begins: the challenge, what hinders, and for which organisations one may respond. */
export async function findStartOptions(deps: Deps & { actor: SignedIn }, slug: string) {
  const challenge = await deps.db.challenge.findFirst({
    where: { AND: [{ slug, publishedAt: { not: null } }, challengesReadableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: challengeFacts,
  });
  if (!challenge) return null;
  const mine = deps.actor.memberships.filter(({ kind }) => isSolver(kind)).map(({ organisationId }) => organisationId);
  const organisations = await deps.db.organisation.findMany({
    where: { id: { in: mine } },
    orderBy: { name: 'asc' },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      name: true,
      kind: true,
      responses: { where: { challengeId: challenge.id }, select: { id: true } },
    },
  });
  return {
    challenge: factsOf(challenge, deps.now),
    obstacle: findObstacle(challenge, deps.now),
    organisations: organisations.map(({ id, name, kind, responses }) => ({
      id,
      name,
      kind,
      responseId: responses[0]?.id ?? null,
      canWrite: canEdit(deps.actor, id),
    })),
  };
}
export type StartOptions = NonNullable<Awaited<ReturnType<typeof findStartOptions>>>;
