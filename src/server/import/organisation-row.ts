import Organisationsnummer from 'organisationsnummer';
import { z } from 'zod';
import { organisationKinds } from '@/domain/access/actor';
import { maturities, skillLevels } from '@/domain/match/match';
import { keyList, skillList, text, webAddress } from './row-fields';

const sizes = ['1-9', '10-49', '50-249', '250+'] as const;
const presentation = z.object({ summary: text(2000).default(''), offer: text(4000).default('') }).prefault({});

/** One organisation in an import file; the format is described in docs/import.md. */
export const organisationRow = z.object({
  externalId: text(120).min(1),
  kind: z.enum(organisationKinds),
  name: text(200).min(1),
  registrationNumber: text(20)
    .nullable()
    .default(null)
    .refine((value) => value === null || Organisationsnummer.valid(value), 'is not a valid registration number'),
  website: webAddress,
  place: text(120).nullable().default(null),
  size: z.enum(sizes).nullable().default(null),
  maturity: z.enum(maturities).nullable().default(null),
  capacityMonths: z.coerce.number().int().min(0).max(60).nullable().default(null),
  sv: presentation,
  en: presentation,
  themes: keyList(10),
  skills: skillList('level', z.enum(skillLevels).default('experienced')),
  references: z
    .array(
      z.object({
        language: z.enum(['sv', 'en']),
        title: text(300).min(1),
        text: text(8000),
        year: z.coerce.number().int().min(1900).max(2200).nullable().default(null),
        url: webAddress,
      }),
    )
    .max(200)
    .default([]),
});
export type OrganisationRow = z.infer<typeof organisationRow>;
