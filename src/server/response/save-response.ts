import type { z } from 'zod';
import { saveText } from '@/domain/response/lifecycle';
import { canWrite } from '@/domain/response/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { holdChallenge, loadResponse } from './load-response';
import { contentOf, textChanges } from './response-content';
import type { saveInput } from './response-input';

type Input = z.infer<typeof saveInput>;

/** Saves the text as it stands, compared with the version that the writer saw: who comes second is told. */
export const saveResponse = defineWrite({
  action: 'response.save',
  lock: holdChallenge,
  load: loadResponse,
  allow: canWrite,
  decide: (response, input: Input, { now }) => {
    const content = saveText(response, contentOf(input), now);
    if (!content.ok) return content;
    return ok({ known: response, content: content.value, autosave: input.autosave });
  },
  save: (tx, { known, content }) => saveVersion(tx.response, known, content),
  nounId: ({ known }) => known.id,
  audited: ({ autosave }) => !autosave,
  changes: (response, { content }) => textChanges(response.content, content),
});
