import type { OrganisationKind } from '../access/actor';
import type { Bilingual, Language } from '../shared/language';
import type { OrganisationValues, Presentation } from './organisation.fields';
import type { OrganisationRefusalCode } from './organisation-refusals';

/** How deep an organisation's skill goes. */
export const skillLevels = ['basic', 'experienced', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

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
export type OrganisationContent = OrganisationValues &
  Readonly<{
    kind: OrganisationKind;
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
