import type { Field, ValuesOf } from '../shared/fields';
import type { OrganisationRefusalCode } from './organisation-refusals';
import { parseRegistrationNumber } from './registration-number';
import { parseWebAddress } from './web-address';

/** How ready what it offers is, from an idea to something in use at several customers. */
export const maturities = ['idea', 'prototype', 'piloted', 'in_use', 'scaling'] as const;

/** People who work in it. */
export const sizes = ['1-9', '10-49', '50-249', '250+'] as const;
export type Size = (typeof sizes)[number];

type ProfileField = Extract<Field, { kind: 'line' | 'whole' | 'choice' }> &
  Readonly<{
    /** Which part of the form asks for it. */
    part: 'about' | 'ready';
    /** Whether the form says that it may be left out; without the others a profile is saved too, and matched worse. */
    optional: boolean;
    /** The one form in which a line is stored; null when it is none. */
    parse?: (typed: string) => string | null;
    /** What is refused when a line is none, or a number is out of bounds. */
    invalid?: OrganisationRefusalCode;
  }>;

/**
 * What an organisation holds one of, in the order in which it is asked for; limits in characters. From this table come
 * the columns that are read and saved, the input, the draft, the rules, the form and its values, and the importer's row;
 * ui/text/organisation-field.text.ts has the labels. What others see of it is said in findProfile and SolverFacts.
 */
export const organisationFields = {
  name: {
    kind: 'line',
    max: 200,
    autoComplete: 'organization',
    part: 'about',
    optional: false,
    parse: (typed) => typed.replace(/\s+/g, ' '),
  },
  registrationNumber: {
    kind: 'line',
    max: 40,
    nullable: true,
    part: 'about',
    optional: true,
    parse: parseRegistrationNumber,
    invalid: 'organisation_number_invalid',
  },
  website: {
    kind: 'line',
    max: 500,
    nullable: true,
    inputMode: 'url',
    part: 'about',
    optional: true,
    parse: parseWebAddress,
    invalid: 'organisation_website_invalid',
  },
  place: { kind: 'line', max: 120, nullable: true, part: 'about', optional: false },
  size: { kind: 'choice', choices: sizes, nullable: true, part: 'about', optional: true },
  maturity: { kind: 'choice', choices: maturities, nullable: true, open: true, part: 'ready', optional: false },
  // Can start within so many months.
  capacityMonths: {
    kind: 'whole',
    min: 0,
    max: 60,
    stepped: true,
    part: 'ready',
    optional: true,
    invalid: 'organisation_capacity_invalid',
  },
} as const satisfies Readonly<Record<string, ProfileField>>;

/** What it writes of itself in each language. */
export const presentationTexts = {
  summary: { kind: 'text', max: 2000, rows: 3 },
  offer: { kind: 'text', max: 4000, rows: 6 },
} as const satisfies Readonly<Record<string, Field>>;

/** What it holds several of: how many at most. */
export const organisationLists = { themes: { max: 10 }, skills: { max: 60 } } as const;

export type OrganisationFieldName = keyof typeof organisationFields;
export type PresentationName = keyof typeof presentationTexts;
export type OrganisationValues = ValuesOf<typeof organisationFields>;
/** Who it is and what it offers, in one language. */
export type Presentation = ValuesOf<typeof presentationTexts>;

export const organisationEntries = Object.entries(organisationFields) as readonly (readonly [
  OrganisationFieldName,
  ProfileField,
])[];
export const presentationNames = Object.keys(presentationTexts) as readonly PresentationName[];

type Table = typeof organisationFields;
/** The part of the table that a part of the form asks for. */
export const fieldsOfPart = (part: ProfileField['part']): Partial<Table> =>
  Object.fromEntries(organisationEntries.filter(([, field]) => field.part === part)) as Partial<Table>;

/** A line as it is stored, or null when it says nothing or is not what it is to be. */
export function storedLine({ parse }: ProfileField, typed: string | null): string | null {
  const text = typed?.trim() ?? '';
  return text === '' ? null : parse ? parse(text) : text;
}
