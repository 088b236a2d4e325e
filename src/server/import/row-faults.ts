import type { ChallengeRefusal, ChallengeRefusalCode } from '@/domain/challenge/challenge';
import type { OrganisationRefusal } from '@/domain/organisation/organisation';
import type { OrganisationRefusalCode } from '@/domain/organisation/organisation-refusals';

type Detail = Readonly<Record<string, string | number>>;
type Sentence = string | ((detail: Detail) => string);

/** What whoever reads in a file is told, beside the row and the field, when the domain refuses. */
const sentences: Readonly<Partial<Record<ChallengeRefusalCode | OrganisationRefusalCode, Sentence>>> = {
  organisation_name_missing: 'is missing',
  organisation_text_too_long: ({ most, over }) => `is ${over} characters too long: ${most} at most`,
  organisation_number_invalid: 'is not a valid registration number',
  organisation_number_not_for_person: 'is not taken in for a private person',
  organisation_number_taken: 'is the number of another organisation here',
  organisation_website_invalid: 'is not an http or https address',
  organisation_capacity_invalid: ({ most }) => `is not a whole number of months from 0 to ${most}`,
  organisation_too_many_themes: ({ most }) => `are too many: ${most} at most`,
  organisation_too_many_skills: ({ most }) => `are too many: ${most} at most`,
  organisation_reference_title_missing: 'is missing',
  organisation_reference_text_missing: 'is missing',
  organisation_reference_year_invalid: ({ thisYear }) => `is not a year from 1900 to ${thisYear}`,
  organisation_reference_link_invalid: 'is not an http or https address',
  challenge_text_missing: 'is missing, and is needed on this track',
  challenge_translation_missing: 'is missing: English is a translation of all that is said in Swedish, or absent',
  challenge_theme_missing: 'is missing: one theme at least',
  challenge_too_many_themes: 'are too many: three at most',
  challenge_skill_missing: 'is missing: one skill at least',
  challenge_must_skill_missing: 'holds none that is "must"',
  challenge_offer_missing: 'is missing: say at least one of site, users, data and money',
  challenge_criteria_missing: 'are missing, and are needed on this track',
  challenge_criterion_unnamed: 'is missing',
  challenge_criterion_without_weight: 'is to be 1 at least',
  challenge_weights_not_100: ({ sum }) => `weights add up to ${sum}, not 100`,
  challenge_deadline_missing: 'is missing, and is needed on this track',
  challenge_deadline_too_soon: 'is to be after publishedAt, and ahead for what is not published',
  challenge_start_missing: 'is missing, and is needed on this track',
  challenge_start_before_deadline: 'is before the deadline',
  challenge_budget_order: 'is less than budgetFrom',
  challenge_contact_missing: 'is missing',
  challenge_email_malformed: 'is not an e-mail address',
  challenge_procurement_number_missing: 'is missing, and is needed on the track procurement',
  challenge_procurement_link_missing: 'is not the http or https address of the procurement',
};

/** A refusal of the domain as a fault of a row. */
export function faultOf({ code, field = '', detail = {} }: ChallengeRefusal | OrganisationRefusal) {
  const sentence = sentences[code] ?? code.replaceAll('_', ' ');
  return { field, sentence: typeof sentence === 'string' ? sentence : sentence(detail) };
}
