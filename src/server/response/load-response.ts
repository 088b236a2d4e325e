import type { Response } from '@/domain/response/response';
import type { Tx } from '../adapters/db/client';
import type { WriteDeps } from '../define-write';
import { challengeSelect, contentOf, contentSelect, handedInOf, handedInSelect } from './response-content';
import { ownedBy } from './response-scope';

/** What a write is decided on. */
export type LoadedResponse = Response & Readonly<{ version: number; challengeId: string }>;

/** One of the actor's own responses; null for everybody else, so that a write never tells that one exists. */
export async function loadResponse(deps: WriteDeps, { id }: Readonly<{ id: string }>): Promise<LoadedResponse | null> {
  const row = await deps.db.response.findFirst({
    where: { AND: [{ id }, ownedBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      organisationId: true,
      status: true,
      version: true,
      ...contentSelect,
      challenge: { select: challengeSelect },
      versions: { select: handedInSelect, orderBy: { number: 'desc' }, take: 1 },
    },
  });
  if (!row) return null;
  const { organisationId, status, version, challenge, versions } = row;
  const [last] = versions;
  return {
    id,
    organisationId,
    status,
    version,
    challengeId: challenge.id,
    challenge,
    content: contentOf(row),
    lastHandedIn: last ? handedInOf(last) : null,
  };
}

/**
 * Holds the challenge behind a response as it is: closing it, opening it and moving its deadline wait until this
 * transaction has ended, or this one waits for them. Several responses may hold it at once.
 */
export const holdChallenge = (tx: Tx, { id }: Readonly<{ id: string }>) =>
  tx.$queryRaw`
    select 1 from "Challenge" join "Response" on "Response"."challengeId" = "Challenge"."id"
    where "Response"."id" = ${id} for share of "Challenge"`;
