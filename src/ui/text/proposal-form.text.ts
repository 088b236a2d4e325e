import type { ProposalField } from '@/domain/proposal/proposal.fields';
import { defineText } from './define-text';

type FieldWords = Readonly<{ label: string; hint: string }>;
type Words = Readonly<{
  fields: Record<ProposalField, FieldWords>;
  /** Where it is read, also by others than those who wrote it. */
  headings: Record<ProposalField, string>;
  themes: FieldWords;
  skills: FieldWords;
  units: FieldWords;
  language: FieldWords;
  atMost: (characters: string) => string;
  recordTitle: string;
  recordPoints: readonly string[];
  patentTitle: string;
  patentText: string;
  submit: string;
  save: string;
  saved: string;
  back: string;
  unitsSuggested: string;
}>;

/** The form of a collaboration proposal, and the headings it is read under. */
export const proposalFormText = defineText<Words>({
  sv: {
    headings: { title: 'Rubrik', idea: 'Idén', evidence: 'Det som talar för den', ask: 'Det som önskas av staden' },
    fields: {
      title: { label: 'Rubrik', hint: 'Säg i en mening vad ni vill göra tillsammans med staden.' },
      idea: { label: 'Idén', hint: 'Vilket behov ser ni, vad vill ni göra, och vad skulle bli bättre för vem?' },
      evidence: { label: 'Det som talar för den', hint: 'Vad vet ni redan, och vad vet ni inte?' },
      ask: {
        label: 'Det ni ber staden om',
        hint: 'Till exempel en plats att prova på, deltagare, uppgifter, eller tid av personalen. Skriv också vad ni själva står för.',
      },
    },
    themes: { label: 'Teman', hint: 'Välj ett till tre.' },
    skills: {
      label: 'Vad handlar förslaget om?',
      hint: 'Välj kompetenser som beskriver det. Då hittar vi enheter som har efterfrågat något liknande.',
    },
    units: {
      label: 'Enheter som ni gärna vill nå',
      hint: 'Högst fem. Ni behöver inte veta: en samordnare skickar förslaget till rätt enheter.',
    },
    language: { label: 'Språk', hint: 'Det språk som ni skriver förslaget på.' },
    atMost: (characters) => `Högst ${characters} tecken.`,
    recordTitle: 'Förslaget blir en allmän handling direkt',
    recordPoints: [
      'Vem som helst kan begära att få läsa det från det att ni skickar in det. Vi kan inte lova att något i det hålls hemligt, så skriv inga affärshemligheter.',
      'De enheter som får förslaget, och samordnarna, ser ditt namn och din e-postadress så att de kan höra av sig.',
      'Ett inskickat förslag kan inte ändras. Ni kan ta tillbaka det tills det är besvarat, men det som har kommit in är fortfarande en allmän handling.',
    ],
    patentTitle: 'Tänk på det här om ni vill söka patent',
    patentText:
      'En uppfinning som har blivit känd kan vara omöjlig att få patent på. Sök patent, eller be om råd, innan ni beskriver uppfinningen här.',
    submit: 'Skicka in förslaget',
    save: 'Spara och visa förslag på enheter',
    saved: 'Sparat. Förslaget är inte inskickat.',
    back: 'Till förslagets sida',
    unitsSuggested:
      'Högst fem. De översta liknar förslaget mest, utifrån det ni har sparat och det enheterna har publicerat.',
  },
  en: {
    headings: { title: 'Title', idea: 'The idea', evidence: 'What speaks for it', ask: 'What is asked of the city' },
    fields: {
      title: { label: 'Title', hint: 'Say in one sentence what you want to do together with the city.' },
      idea: {
        label: 'The idea',
        hint: 'Which need do you see, what do you want to do, and what would be better for whom?',
      },
      evidence: { label: 'What speaks for it', hint: 'What do you already know, and what do you not know?' },
      ask: {
        label: 'What you ask of the city',
        hint: 'For example a place to try it, participants, data, or time of the staff. Write also what you provide yourselves.',
      },
    },
    themes: { label: 'Themes', hint: 'Choose one to three.' },
    skills: {
      label: 'What is the proposal about?',
      hint: 'Choose skills that describe it. Then we find units that have asked for something similar.',
    },
    units: {
      label: 'Units that you would like to reach',
      hint: 'At most five. You do not have to know: a coordinator sends the proposal to the right units.',
    },
    language: { label: 'Language', hint: 'The language that you write the proposal in.' },
    atMost: (characters) => `At most ${characters} characters.`,
    recordTitle: 'The proposal becomes a public record at once',
    recordPoints: [
      'Anyone may ask to read it from the moment you hand it in. We cannot promise that anything in it stays confidential, so write no trade secrets.',
      'The units that get the proposal, and the coordinators, see your name and e-mail address so that they can contact you.',
      'A proposal that is submitted cannot be changed. You can withdraw it until it is answered, but what has been received remains a public record.',
    ],
    patentTitle: 'Consider this if you want to apply for a patent',
    patentText:
      'An invention that has become known may be impossible to patent. Apply for a patent, or ask for advice, before you describe the invention here.',
    submit: 'Submit the proposal',
    save: 'Save and suggest units',
    saved: 'Saved. The proposal is not submitted.',
    back: 'To the proposal’s page',
    unitsSuggested:
      'At most five. Those on top are most like the proposal, from what you have saved and what the units have published.',
  },
});
