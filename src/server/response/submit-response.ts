import type { z } from 'zod';
import { submit } from '@/domain/response/lifecycle';
import { canWrite } from '@/domain/response/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { holdChallenge, loadResponse, moveRow } from './load-response';
import { contentOf } from './response-content';
import type { saveInput } from './response-input';

type Input = z.infer<typeof saveInput>;

/** Saves the text and hands it in: what is handed in is kept as a numbered record beside the text. */
export const submitResponse = defineWrite({
  action: 'response.submit',
  lock: holdChallenge,
  load: loadResponse,
  allow: canWrite,
  decide: (response, input: Input, { now }) => {
    const handedIn = submit(response, contentOf(input), now);
    if (!handedIn.ok) return handedIn;
    return ok({ known: { ...response, version: input.version }, handedIn: handedIn.value });
  },
  save: async (tx, { known, handedIn: { number, submittedAt, content } }, { actor, now }) => {
    const saved = await moveRow(tx, known, { ...content, status: 'submitted', submittedAt, withdrawnAt: null });
    if (!saved) return null;
    await tx.responseVersion.create({
      data: { responseId: known.id, number, submittedAt, content },
      select: { number: true },
    });
    // What people did with their matches is kept for later learning; the ranker is never given any of it.
    if (actor.kind === 'person') {
      const { challengeId, organisationId } = known;
      await tx.matchFeedback.createMany({
        data: { userId: actor.userId, challengeId, organisationId, kind: 'responded', createdAt: now },
        skipDuplicates: true,
      });
    }
    return { ...saved, number };
  },
  nounId: ({ known }) => known.id,
  // Nothing here says which challenge it answers: the outbox is read by more than the responders.
  tell: ({ known }, { number }) => [{ topic: 'response.submitted', nounId: known.id, payload: { number } }],
});
