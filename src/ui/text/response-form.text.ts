import type { ResponseField } from '@/domain/response/response.fields';
import { defineText } from './define-text';

type FieldWords = Readonly<{ label: string; hint: string }>;
type Words = Readonly<{
  fields: Record<ResponseField, FieldWords>;
  /** Where it is read, also by others than those who wrote it. */
  headings: Record<ResponseField, string>;
  language: string;
  languageHint: string;
  atMost: (characters: string) => string;
  submit: string;
  submitAgain: string;
  save: string;
  saved: string;
  cancel: string;
  tooLateTitle: string;
  tooLateText: string;
  closedTitle: string;
  closedText: string;
}>;

/** The form of a response, and the headings it is read under. */
export const responseFormText = defineText<Words>({
  sv: {
    headings: {
      title: 'Rubrik',
      solution: 'Lösningen',
      evidence: 'Det som talar för den',
      plan: 'Så här ska det gå till',
      cost: 'Vad det kostar',
      neededFromCity: 'Det som behövs av staden',
    },
    fields: {
      title: { label: 'Rubrik', hint: 'Säg i en mening vad ni erbjuder.' },
      solution: {
        label: 'Er lösning',
        hint: 'Vad gör den, för vem, och hur uppfyller den behovet? Skriv enkelt: de som läser kan vården, skolan eller gatan, inte alltid tekniken.',
      },
      evidence: {
        label: 'Det som talar för den',
        hint: 'Var är den prövad, med vilket resultat? Skriv också vad ni inte vet.',
      },
      plan: { label: 'Så här går vi till väga', hint: 'Steg, tider, och vilka hos er som gör arbetet.' },
      cost: { label: 'Vad det kostar', hint: 'För hela arbetet, och vad som ingår. Skriv 0 kronor om det är gratis.' },
      neededFromCity: {
        label: 'Det ni behöver av staden',
        hint: 'Till exempel plats, deltagare, uppgifter, eller timmar av personalens tid.',
      },
    },
    language: 'Språk',
    languageHint: 'Det språk som ni skriver svaret på.',
    atMost: (characters) => `Högst ${characters} tecken.`,
    submit: 'Skicka in svaret',
    submitAgain: 'Skicka in ändringarna',
    save: 'Spara utan att skicka in',
    saved: 'Sparat. Svaret är inte inskickat.',
    cancel: 'Till svarets sida',
    tooLateTitle: 'Det du skrev är varken sparat eller inskickat',
    tooLateText:
      'Svarstiden gick ut innan texten kom fram. Kopiera den eller hämta den som fil om du vill ha den kvar.',
    closedTitle: 'Svarstiden har gått ut',
    closedText: 'Svaret kan inte längre ändras. Det som är inskickat finns på svarets sida.',
  },
  en: {
    headings: {
      title: 'Title',
      solution: 'The solution',
      evidence: 'What speaks for it',
      plan: 'How it is to be done',
      cost: 'What it costs',
      neededFromCity: 'What is needed from the city',
    },
    fields: {
      title: { label: 'Title', hint: 'Say in one sentence what you offer.' },
      solution: {
        label: 'Your solution',
        hint: 'What does it do, for whom, and how does it meet the need? Write plainly: the readers know care, schools or streets, not always the technology.',
      },
      evidence: {
        label: 'What speaks for it',
        hint: 'Where has it been tried, with what result? Write also what you do not know.',
      },
      plan: { label: 'How we go about it', hint: 'Steps, times, and who among you does the work.' },
      cost: {
        label: 'What it costs',
        hint: 'For all of the work, and what is included. Write 0 kronor if it is free.',
      },
      neededFromCity: {
        label: 'What you need from the city',
        hint: 'For example a place, participants, data, or hours of the staff’s time.',
      },
    },
    language: 'Language',
    languageHint: 'The language that you write the response in.',
    atMost: (characters) => `At most ${characters} characters.`,
    submit: 'Submit the response',
    submitAgain: 'Submit the changes',
    save: 'Save without handing in',
    saved: 'Saved. The response is not submitted.',
    cancel: 'To the response’s page',
    tooLateTitle: 'What you wrote is neither saved nor submitted',
    tooLateText:
      'The time to respond ended before the text arrived. Copy it or download it as a file if you want to keep it.',
    closedTitle: 'The time to respond is over',
    closedText: 'The response can no longer be changed. What was submitted is on the response’s page.',
  },
});
