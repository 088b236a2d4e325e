import { personOf } from '@/domain/access/roles';
import { findGaps } from '@/domain/challenge/find-gaps';
import { transition } from '@/domain/challenge/lifecycle';
import { canReview, isSecondPerson } from '@/domain/challenge/policy';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import type { Tx } from '../adapters/db/client';
import { defineWrite, type WriteDeps } from '../define-write';
import { freeSlug } from '../import/free-slug';
import { saveVersion } from '../save-version';
import { queueClosing } from './closing-job';
import { type LoadedChallenge, loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = Readonly<{ id: string; version: number }>;

const slugFor = (tx: Tx, title: string) =>
  freeSlug(title, {
    fallback: 'utmaning',
    listTaken: async (base) => {
      const taken = await tx.challenge.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
      return taken.map(({ slug }) => slug);
    },
  });

async function save(tx: Tx, known: LoadedChallenge, { actor, now }: WriteDeps) {
  const slug = await slugFor(tx, known.content.texts.sv.title);
  const approverId = personOf(actor);
  const saved = await saveVersion(tx.challenge, known, { status: 'open', slug, approverId, publishedAt: now });
  if (saved) await queueClosing(tx, known.content.deadlineAt);
  return saved && { ...saved, slug };
}

/** A second person approves it, and with that it is published under an address made of its Swedish title. */
export const publishChallenge = defineWrite({
  action: 'challenge.publish',
  lock: lockChallenge,
  load: loadChallenge,
  allow: canReview,
  decide: (challenge, _: Input, { actor, now }) => {
    const moved = transition(challenge, 'publish', now);
    if (!moved.ok) return moved;
    if (!isSecondPerson(actor, challenge)) return err({ code: 'challenge_second_person_needed' });
    const gaps = findGaps(challenge.content, now);
    return gaps.length > 0 ? err(gaps) : ok(challenge);
  },
  save,
  nounId: ({ id }) => id,
  changes: ({ status }) => changesBetween({ status }, { status: 'open' }),
  tell: ({ id }) => [{ topic: 'challenge.published', nounId: id }],
});
