import { addAddendum as decideAddendum } from '@/domain/challenge/addendum';
import { endOfCityDay, startOfCityDay } from '@/domain/challenge/city-day';
import { canCancel } from '@/domain/challenge/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { loadChallenge } from './load-challenge';
import { moveRow } from './move-row';

type Input = Readonly<{
  id: string;
  version: number;
  sv: string;
  en: string;
  deadlineOn: string | null;
  startOn: string | null;
}>;

/** The only way in which a published challenge changes. */
export const addAddendum = defineWrite({
  action: 'challenge.add_addendum',
  load: loadChallenge,
  allow: canCancel,
  decide: (challenge, { version, sv, en, deadlineOn, startOn }: Input, { now }) => {
    const deadlineAt = deadlineOn ? endOfCityDay(deadlineOn) : null;
    const startAt = startOn ? startOfCityDay(startOn) : null;
    const decided = decideAddendum(challenge, { sv, en, deadlineAt, startAt }, now);
    return decided.ok ? ok({ known: { ...challenge, version }, addendum: decided.value }) : decided;
  },
  save: async (tx, { known, addendum }, { actor, now }) => {
    const { sv, en, deadlineAt, startAt } = addendum;
    const saved = await moveRow(tx, known, { deadlineAt, startAt });
    if (!saved) return null;
    const authorId = actor.kind === 'person' ? actor.userId : null;
    const { id } = await tx.addendum.create({
      data: { challengeId: known.id, at: now, sv, en, authorId },
      select: { id: true },
    });
    return { ...saved, addendumId: id };
  },
  nounId: ({ known }) => known.id,
  tell: ({ known }, { addendumId }) => [
    { topic: 'challenge.addendum_added', nounId: known.id, payload: { addendumId } },
  ],
});
