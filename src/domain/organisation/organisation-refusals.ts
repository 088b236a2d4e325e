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
