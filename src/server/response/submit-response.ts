import type { z } from 'zod';
import { saveText, submit } from '@/domain/response/lifecycle';
import type { HandedIn, ResponseRefusal } from '@/domain/response/response';
import type { ResponseContent } from '@/domain/response/response.fields';
import { canWrite } from '@/domain/response/policy';
import { changesBetween } from '@/domain/shared/changes';
import { ok, type Result } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { type Saved, saveVersion } from '../save-version';
import { holdChallenge, type LoadedResponse, loadResponse } from './load-response';
import { contentOf, textChanges } from './response-content';
import type { saveInput } from './response-input';

type Input = z.infer<typeof saveInput>;
type Decided = Readonly<{
  known: LoadedResponse;
  content: ResponseContent;
  /** Null when something is missing: then the text is only saved. */
  handedIn: HandedIn | null;
  hindrances: readonly ResponseRefusal[];
}>;

const withNumber = (saved: Saved | null, number: number | null) => saved && { ...saved, number };

/** Saves the text and hands it in: what is handed in is kept as a numbered record beside the text. */
export const submitResponse = defineWrite({
  action: 'response.submit',
  lock: holdChallenge,
  load: loadResponse,
  allow: canWrite,
  decide: (response, input: Input, { now }): Result<Decided, readonly ResponseRefusal[]> => {
    const content = contentOf(input);
    const submitted = submit(response, content, now);
    if (submitted.ok) return ok({ known: response, content, handedIn: submitted.value, hindrances: [] });
    // What is typed is saved also when something is missing before it can be handed in.
    const saved = saveText(response, content, now);
    return saved.ok ? ok({ known: response, content, handedIn: null, hindrances: submitted.error }) : submitted;
  },
  save: async (tx, { known, content, handedIn }, { actor, now }) => {
    if (!handedIn) return withNumber(await saveVersion(tx.response, known, content), null);
    const { number, submittedAt } = handedIn;
    const saved = await saveVersion(tx.response, known, {
      ...content,
      status: 'submitted',
      submittedAt,
      withdrawnAt: null,
    });
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
    return withNumber(saved, number);
  },
  nounId: ({ known }) => known.id,
  hindrances: ({ hindrances }) => hindrances,
  audited: ({ handedIn }) => handedIn !== null,
  changes: (response, { content, handedIn }) => ({
    ...textChanges(response.content, content),
    ...changesBetween(
      { status: response.status, number: response.lastHandedIn?.number },
      { status: 'submitted', number: handedIn?.number },
    ),
  }),
  // Nothing here says which challenge it answers: the outbox is read by more than the responders.
  tell: ({ known }, { number }) =>
    number === null ? [] : [{ topic: 'response.submitted', nounId: known.id, payload: { number } }],
});
