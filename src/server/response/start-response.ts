import type { z } from 'zod';
import { canEdit, personOf } from '@/domain/access/roles';
import { start } from '@/domain/response/lifecycle';
import { ok } from '@/domain/shared/result';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import { defineWrite, type Deps, type WriteDeps } from '../define-write';
import { refusalsOf } from '../errors';
import { challengeSelect } from './response-content';
import type { startInput } from './response-input';
import { ownedBy } from './response-scope';

type Input = z.infer<typeof startInput>;

async function load(deps: WriteDeps, { challengeId, organisationId }: Input) {
  const [challenge, organisation] = await Promise.all([
    deps.db.challenge.findFirst({
      where: { AND: [{ id: challengeId }, challengesReadableBy(deps.actor)] },
      select: challengeSelect,
    }),
    deps.db.organisation.findUnique({ where: { id: organisationId }, select: { id: true, kind: true } }),
  ]);
  return challenge && organisation && { challenge, organisation };
}

const createResponse = defineWrite({
  action: 'response.start',
  lock: (tx, { challengeId }: Input) => tx.$queryRaw`select 1 from "Challenge" where "id" = ${challengeId} for share`,
  load,
  allow: (actor, { organisation }) => canEdit(actor, organisation.id),
  decide: ({ challenge, organisation }, { language }: Input, { now }) => {
    const started = start({ challenge, kind: organisation.kind }, now);
    if (!started.ok) return started;
    return ok({ challengeId: challenge.id, organisationId: organisation.id, language });
  },
  save: (tx, data, { actor }) =>
    tx.response.create({
      data: { ...data, authorId: personOf(actor) },
      select: { id: true },
    }),
  nounId: (_, { id }) => id,
});

const findOwn = ({ db, actor }: Deps, { challengeId, organisationId }: Input) =>
  db.response.findFirst({
    where: { AND: [{ challengeId, organisationId }, ownedBy(actor)] },
    select: { id: true },
  });

/** Begins the organisation's one response to a challenge, or finds the one that is already begun. */
export async function startResponse(deps: Deps, input: Input): Promise<{ id: string }> {
  const begun = await findOwn(deps, input);
  if (begun) return begun;
  try {
    return await createResponse(deps, input);
  } catch (error) {
    // A colleague began it in the same moment: then it is there now.
    const raced = refusalsOf(error)?.some(({ code }) => code === 'changed_meanwhile');
    const theirs = raced ? await findOwn(deps, input) : null;
    if (theirs) return theirs;
    throw error;
  }
}
