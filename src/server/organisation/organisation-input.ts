import { z } from 'zod';
import { organisationKinds } from '@/domain/access/actor';
import { type OrganisationContent, skillLevels } from '@/domain/organisation/organisation';
import { organisationFields, presentationTexts } from '@/domain/organisation/organisation.fields';
import { pickFields } from '@/domain/shared/fields';
import { languages } from '@/domain/shared/language';
import { looseInput } from '../field-input';
import { versionInput } from '../version-input';

// The domain says in words what is too long; these bounds only keep absurd sizes out.
const text = (most: number) => z.string().max(most * 2);
const presentation = looseInput(presentationTexts);
const fields = looseInput(organisationFields).shape;
const key = z.string().min(1).max(120);
export const language = z.enum(languages);

const content = {
  ...fields,
  sv: presentation,
  en: presentation,
  themes: z.array(key).max(50),
  skills: z.array(z.object({ key, level: z.enum(skillLevels) })).max(200),
};

export const organisationId = z.object({ id: z.string().min(1).max(60) });
export const slugInput = z.object({ slug: z.string().min(1).max(120), language });
const versioned = { id: z.string().min(1).max(60), version: versionInput };

export const createInput = z.object({
  kind: z.enum(organisationKinds),
  name: fields.name,
  registrationNumber: fields.registrationNumber,
});
export const saveInput = z.object({ ...versioned, ...content });
export type SaveInput = z.infer<typeof saveInput>;
export const discardDraftInput = z.object(versioned);

/** What the form holds, as the domain knows a profile; the kind is set once and for all. */
export const typedContent = (kind: OrganisationContent['kind'], input: SaveInput): OrganisationContent => ({
  kind,
  ...pickFields(organisationFields, input),
  texts: { sv: input.sv, en: input.en },
  themes: input.themes,
  skills: input.skills.map(({ key: skill, level }) => ({ skill, level })),
});

const reference = {
  language,
  title: text(300),
  text: text(8000),
  year: z.number().nullable(),
  url: text(500).nullable(),
};
const referenceId = z.string().min(1).max(60);
export const addReferenceInput = z.object({ id: organisationId.shape.id, ...reference });
export const changeReferenceInput = z.object({ ...versioned, referenceId, ...reference });
export const removeReferenceInput = z.object({ ...versioned, referenceId });
export const moveReferenceInput = z.object({ ...versioned, referenceId, step: z.enum(['up', 'down']) });
