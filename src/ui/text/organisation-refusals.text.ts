import { defineText } from './define-text';

/** Sentences for what an organisation, its references and the city's themes cannot be. */
export const organisationRefusals = defineText({
  sv: {
    organisation_name_missing: 'Skriv organisationens namn.',
    organisation_text_too_long: 'Texten är {over} tecken för lång. Den får vara högst {most}.',
    organisation_number_invalid:
      'Numret stämmer inte. Ett organisationsnummer har tio siffror, till exempel 556016-0680.',
    organisation_number_not_for_person: 'En privatperson anger inget nummer. Lämna fältet tomt.',
    organisation_number_taken:
      'En organisation med det numret finns redan här. Be någon av dess ägare att bjuda in dig i stället.',
    organisation_website_invalid: 'Skriv en webbadress, till exempel exempel.se.',
    organisation_capacity_invalid: 'Skriv ett helt antal månader, 0 till {most}.',
    organisation_too_many_themes: 'Välj högst {most} teman.',
    organisation_theme_unknown: 'Ett av de valda temana används inte längre. Välj bland dem som finns.',
    organisation_too_many_skills: 'Välj högst {most} kompetenser.',
    organisation_skill_unknown: 'En av kompetenserna finns inte här. Sök efter den igen.',
    organisation_reference_title_missing: 'Skriv vad uppdraget hette.',
    organisation_reference_text_missing: 'Berätta vad ni gjorde och vad det ledde till.',
    organisation_reference_year_invalid: 'Skriv ett årtal mellan 1900 och {thisYear}.',
    organisation_reference_link_invalid: 'Skriv en webbadress, till exempel exempel.se/projekt.',
    organisation_too_many_references: 'Ni visar redan {most} referenser. Ta bort någon först.',
    organisation_reference_gone: 'Referensen finns inte längre. Någon annan har tagit bort den.',
    theme_name_missing: 'Skriv temats namn.',
    theme_name_taken: 'Ett annat tema heter redan så.',
    theme_text_missing: 'Skriv en mening om vad temat omfattar.',
    theme_too_long: 'Texten får vara högst {most} tecken.',
    theme_last_one: 'Det är det enda temat som går att välja. Lägg till ett annat först.',
    theme_already_so: 'Någon annan hann före. Läs in sidan igen.',
  },
  en: {
    organisation_name_missing: 'Write the name of the organisation.',
    organisation_text_too_long: 'The text is {over} characters too long. It may be at most {most}.',
    organisation_number_invalid:
      'The number is not right. A Swedish registration number has ten digits, for example 556016-0680.',
    organisation_number_not_for_person: 'A private person gives no number. Leave the field empty.',
    organisation_number_taken:
      'An organisation with that number is already here. Ask one of its owners to invite you instead.',
    organisation_website_invalid: 'Write a web address, for example example.org.',
    organisation_capacity_invalid: 'Write a whole number of months, 0 to {most}.',
    organisation_too_many_themes: 'Choose at most {most} themes.',
    organisation_theme_unknown: 'One of the chosen themes is no longer used. Choose among those that are here.',
    organisation_too_many_skills: 'Choose at most {most} skills.',
    organisation_skill_unknown: 'One of the skills is not here. Search for it again.',
    organisation_reference_title_missing: 'Write what the work was called.',
    organisation_reference_text_missing: 'Tell what you did and what came of it.',
    organisation_reference_year_invalid: 'Write a year between 1900 and {thisYear}.',
    organisation_reference_link_invalid: 'Write a web address, for example example.org/project.',
    organisation_too_many_references: 'You already show {most} references. Remove one first.',
    organisation_reference_gone: 'The reference is no longer there. Someone else has removed it.',
    theme_name_missing: 'Write the name of the theme.',
    theme_name_taken: 'Another theme already has that name.',
    theme_text_missing: 'Write a sentence on what the theme covers.',
    theme_too_long: 'The text may be at most {most} characters.',
    theme_last_one: 'It is the only theme that can be chosen. Add another one first.',
    theme_already_so: 'Someone else was first. Load the page again.',
  },
});
