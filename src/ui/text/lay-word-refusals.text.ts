import { defineText } from './define-text';

/** Sentences for what an everyday word cannot be. */
export const layWordRefusals = defineText({
  sv: {
    lay_word_missing: 'Skriv ett ord eller en förkortning.',
    lay_word_too_long: 'Ordet får vara högst {most} tecken.',
    lay_word_too_many_parts: 'Skriv högst {most} ord.',
    lay_word_taken: 'Ordet finns redan på det språket. Sök fram det och ändra det i stället.',
    lay_word_concept_missing: 'Välj minst en kompetens eller ett tema som ordet leder till.',
    lay_word_too_many_concepts: 'Välj högst {most} kompetenser och teman tillsammans.',
    lay_word_skill_unknown: 'En av kompetenserna finns inte här. Ta bort den och sök igen.',
    lay_word_theme_unknown: 'Ett av temana används inte längre. Välj bland dem som finns.',
  },
  en: {
    lay_word_missing: 'Write a word or an abbreviation.',
    lay_word_too_long: 'The word may be at most {most} characters.',
    lay_word_too_many_parts: 'Write at most {most} words.',
    lay_word_taken: 'That language already has the word. Search for it and change it instead.',
    lay_word_concept_missing: 'Choose at least one skill or theme that the word leads to.',
    lay_word_too_many_concepts: 'Choose at most {most} skills and themes together.',
    lay_word_skill_unknown: 'One of the skills is not here. Remove it and search again.',
    lay_word_theme_unknown: 'One of the themes is no longer used. Choose among those that are here.',
  },
});
