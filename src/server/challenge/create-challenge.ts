import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { canWriteFor } from '@/domain/challenge/policy';
import { isUnit } from '@/domain/access/roles';
import { ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { noteContributor } from './contributors';
import { emptyTexts } from './challenge-content';
import type { createInput } from './challenge-input';

type Input = z.infer<typeof createInput>;

/** Only a unit of the city has challenges; the author is suggested as its contact. */
async function load({ db, actor }: WriteDeps, { unitId }: Input) {
  const unit = await db.organisation.findUnique({ where: { id: unitId }, select: { id: true, kind: true } });
  if (!unit || !isUnit(unit.kind) || actor.kind !== 'person') return null;
  const author = await db.user.findUnique({
    where: { id: actor.userId },
    select: { id: true, name: true, email: true },
  });
  return author && { unit, author };
}

/** Starts a draft in a unit. Its address is drawn now and named after its title when it is published. */
export const createChallenge = defineWrite({
  action: 'challenge.create',
  load,
  allow: (actor, { unit }) => canWriteFor(actor, unit.id),
  decide: ({ unit, author }, { track, title }: Input) =>
    ok({ unitId: unit.id, author, track, title, slug: `utkast-${randomBytes(9).toString('base64url').toLowerCase()}` }),
  save: async (tx, { unitId, author, track, title, slug }, { actor, now }) => {
    const made = await tx.challenge.create({
      data: {
        unitId,
        track,
        slug,
        authorId: author.id,
        contactName: author.name ?? '',
        contactEmail: author.email,
        texts: emptyTexts(title),
      },
      select: { id: true, version: true },
    });
    await noteContributor(tx, { challengeId: made.id, actor, at: now });
    return made;
  },
  nounId: (_, { id }) => id,
});
