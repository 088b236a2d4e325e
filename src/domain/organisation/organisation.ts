import type { OrganisationKind } from '../access/actor';
import type { Bilingual, Language } from '../shared/language';

/** How deep an organisation's skill goes. */
export const skillLevels = ['basic', 'experienced', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** How ready what it offers is, from an idea to something in use at several customers. */
export const maturities = ['idea', 'prototype', 'piloted', 'in_use', 'scaling'] as const;
export type Maturity = (typeof maturities)[number];

/** People who work in it. */
export const sizes = ['1-9', '10-49', '50-249', '250+'] as const;
export type Size = (typeof sizes)[number];

/** Who it is and what it offers, in one language. */
export type Presentation = Readonly<{ summary: string; offer: string }>;
export type HadSkill = Readonly<{ skill: string; level: SkillLevel }>;

/** Past work that an organisation shows. */
export type Reference = Readonly<{
  language: Language;
  title: string;
  text: string;
  year: number | null;
  url: string | null;
}>;

/** All that its editors write of an organisation, beside its references. Null means "not said". */
export type OrganisationContent = Readonly<{
  kind: OrganisationKind;
  name: string;
  registrationNumber: string | null;
  website: string | null;
  place: string | null;
  size: Size | null;
  maturity: Maturity | null;
  /** Can start within so many months, 0–60. */
  capacityMonths: number | null;
  texts: Bilingual<Presentation>;
  themes: readonly string[];
  skills: readonly HadSkill[];
}>;

/** Why something cannot be saved; `field` is a path in the form ("sv.summary"), `detail` fills the sentence. */
export type OrganisationRefusal = Readonly<{
  code: OrganisationRefusalCode;
  field?: string;
  detail?: Readonly<Record<string, string | number>>;
}>;

/** Every reason the domain can give; `ui/text` has a sentence for each. */
export type OrganisationRefusalCode =
  | 'organisation_name_missing'
  | 'organisation_text_too_long'
  | 'organisation_number_invalid'
  | 'organisation_number_not_for_person'
  | 'organisation_number_taken'
  | 'organisation_website_invalid'
  | 'organisation_capacity_invalid'
  | 'organisation_too_many_themes'
  | 'organisation_theme_unknown'
  | 'organisation_too_many_skills'
  | 'organisation_skill_unknown'
  | 'organisation_reference_title_missing'
  | 'organisation_reference_text_missing'
  | 'organisation_reference_year_invalid'
  | 'organisation_reference_link_invalid'
  | 'organisation_too_many_references'
  | 'organisation_reference_gone';
