import { z } from 'zod';
import { responseFields } from '@/domain/response/response.fields';
import { languages } from '@/domain/shared/language';
import { allFieldsInput } from '../field-input';
import { versionInput } from '../version-input';

const id = z.string().min(1).max(60);

export const contentInput = allFieldsInput(responseFields);
export const responseId = z.object({ id });
export const challengeIdInput = z.object({ challengeId: id });
export const startOptionsInput = z.object({ slug: z.string().min(1).max(120) });
export const startInput = z.object({ challengeId: id, organisationId: id, language: z.enum(languages) });
/** `autosave`: saved while one types, which leaves no row in the audit log. */
export const saveInput = z.object({
  id,
  version: versionInput,
  autosave: z.boolean().default(false),
  ...contentInput.shape,
});
export const withdrawInput = z.object({ id, version: versionInput });
