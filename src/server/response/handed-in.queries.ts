import { hasCentreRole, hasRole } from '@/domain/access/roles';
import { isSealed } from '@/domain/challenge/lifecycle';
import { comparingRoles } from '@/domain/response/policy';
import type { HandedIn } from '@/domain/response/response';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { challengeSelect, handedInOf, handedInSelect } from './response-content';
import { handedInReadableBy } from './response-scope';

// The text as it stands is never selected here: others see what was handed in and nothing after it.
const handedInRow = {
  id: true,
  status: true,
  submittedAt: true,
  organisation: { select: { name: true, slug: true } },
  versions: { select: handedInSelect, orderBy: { number: 'desc' }, take: 1 },
} as const satisfies Prisma.ResponseSelect;
type Row = Prisma.ResponseGetPayload<{ select: typeof handedInRow }>;

const handedIn = ({ versions, ...row }: Row) => ({
  ...row,
  handedIn: versions[0] ? (handedInOf(versions[0]) satisfies HandedIn) : null,
});
export type ReadResponse = ReturnType<typeof handedIn>;
export type ReadableResponses = Readonly<
  { sealed: true; deadlineAt: Date | null } | { sealed: false; responses: readonly ReadResponse[] }
>;

/**
 * The responses to a challenge for those who compare them. While it is sealed the answer is the same whether there are
 * none or a hundred: nothing is counted, and nothing is asked of the table. Null for everybody else.
 */
export async function listHandedIn(deps: Deps, challengeId: string): Promise<ReadableResponses | null> {
  const challenge = await deps.db.challenge.findFirst({
    where: { AND: [{ id: challengeId }, challengesReadableBy(deps.actor)] },
    select: challengeSelect,
  });
  if (!challenge) return null;
  const isReader = hasRole(deps.actor, challenge.unitId, comparingRoles) || hasCentreRole(deps.actor, ['coordinator']);
  if (!isReader) return null;
  if (isSealed(challenge, deps.now)) return { sealed: true, deadlineAt: challenge.deadlineAt };
  const rows = await deps.db.response.findMany({
    where: { AND: [{ challengeId }, handedInReadableBy(deps.actor, deps.now)] },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: 500,
    relationLoadStrategy: 'join',
    select: handedInRow,
  });
  return { sealed: false, responses: rows.map(handedIn) };
}

/** One response as it was last handed in, for those who compare; null for everybody else, and while it is sealed. */
export async function findHandedIn(deps: Deps, id: string) {
  const row = await deps.db.response.findFirst({
    where: { AND: [{ id }, handedInReadableBy(deps.actor, deps.now)] },
    relationLoadStrategy: 'join',
    select: {
      ...handedInRow,
      challenge: {
        select: {
          id: true,
          slug: true,
          track: true,
          unit: { select: { name: true } },
          texts: { where: { language: 'sv' }, select: { title: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { challenge, ...rest } = row;
  const { texts, unit, ...facts } = challenge;
  return { ...handedIn(rest), challenge: { ...facts, unitName: unit.name, title: texts[0]?.title ?? '' } };
}
