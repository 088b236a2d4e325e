import type { z } from 'zod';
import { withdraw } from '@/domain/response/lifecycle';
import { canWrite } from '@/domain/response/policy';
import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { holdChallenge, loadResponse } from './load-response';
import type { withdrawInput } from './response-input';

type Input = z.infer<typeof withdrawInput>;

/** Takes back what was handed in; the text and the records stay, and it can be handed in again until the deadline. */
export const withdrawResponse = defineWrite({
  action: 'response.withdraw',
  lock: holdChallenge,
  load: loadResponse,
  allow: canWrite,
  decide: (response, _: Input, { now }) => {
    const withdrawn = withdraw(response, now);
    return withdrawn.ok ? ok({ known: response, ...withdrawn.value }) : withdrawn;
  },
  save: (tx, { known, withdrawnAt }) => saveVersion(tx.response, known, { status: 'withdrawn', withdrawnAt }),
  nounId: ({ known }) => known.id,
  changes: ({ status }) => changesBetween({ status }, { status: 'withdrawn' }),
  tell: ({ known }, { version }) => [{ topic: 'response.withdrawn', nounId: known.id, payload: { version } }],
});
