import type { z } from 'zod';
import { personOf } from '@/domain/access/roles';
import { addAddendum as decideAddendum } from '@/domain/challenge/addendum';
import { addendumFields } from '@/domain/challenge/challenge.fields';
import { canCancel } from '@/domain/challenge/policy';
import { changesBetween } from '@/domain/shared/changes';
import { valuesGiven } from '@/domain/shared/fields';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import type { addendumInput } from './challenge-input';
import { queueClosing } from './closing-job';
import { loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = z.infer<typeof addendumInput>;

/** The only way in which a published challenge changes. */
export const addAddendum = defineWrite({
  action: 'challenge.add_addendum',
  lock: lockChallenge,
  load: loadChallenge,
  allow: canCancel,
  decide: (challenge, { sv, en, ...given }: Input, { now }) => {
    const decided = decideAddendum(challenge, { sv, en, changes: valuesGiven(addendumFields, given) }, now);
    return decided.ok ? ok({ known: challenge, addendum: decided.value }) : decided;
  },
  save: async (tx, { known, addendum }, { actor, now }) => {
    const { sv, en, changes } = addendum;
    const saved = await saveVersion(tx.challenge, known, changes);
    if (!saved) return null;
    await queueClosing(tx, changes.deadlineAt ?? null);
    const authorId = personOf(actor);
    const { id } = await tx.addendum.create({
      data: { challengeId: known.id, at: now, sv, en, authorId },
      select: { id: true },
    });
    return { ...saved, addendumId: id };
  },
  nounId: ({ known }) => known.id,
  changes: (challenge, { addendum: { sv, en, changes } }) =>
    changesBetween({ ...challenge.content }, { ...changes, addendum: { sv, en } }),
  tell: ({ known }, { addendumId }) => [
    { topic: 'challenge.addendum_added', nounId: known.id, payload: { addendumId } },
  ],
});
