import { z } from 'zod';
import { proposalAnswers } from '@/domain/proposal/proposal';
import { proposalFields } from '@/domain/proposal/proposal.fields';
import { languages } from '@/domain/shared/language';
import { allFieldsInput } from '../field-input';
import { versionInput } from '../version-input';

const id = z.string().min(1).max(60);
const key = z.string().min(1).max(120);
/** Each once; the domain says how many fit, these bounds only keep out floods. */
const keys = z
  .array(key)
  .max(60)
  .transform((list) => [...new Set(list)]);

const contentInput = z.object({
  ...allFieldsInput(proposalFields).shape,
  themes: keys,
  skills: keys,
  wishedUnits: keys,
});

export const proposalId = z.object({ id });
export const startInput = z.object({ organisationId: id, language: z.enum(languages) });
/** `autosave`: saved while one types, which leaves no row in the audit log. */
export const saveInput = z.object({
  id,
  version: versionInput,
  autosave: z.boolean().default(false),
  ...contentInput.shape,
});
export const withdrawInput = z.object({ id, version: versionInput });
export const routeInput = z.object({
  id,
  version: versionInput,
  unitIds: keys,
  /** The city's day, "2027-03-03": all of that day. */
  answerOn: z.iso.date().nullable(),
});
export const answerInput = z.object({
  id,
  version: versionInput,
  unitId: id,
  answer: z.enum(proposalAnswers),
  reason: z.string().trim().max(4000),
});
export const inboxInput = z.object({ state: z.enum(['to_route', 'with_units', 'done']) });
