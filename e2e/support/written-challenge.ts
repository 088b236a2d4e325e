import type { Language } from './language';

type TextField = 'title' | 'summary' | 'need' | 'affected' | 'today' | 'wishedEffect' | 'constraints' | 'offerSite';
type Texts = Readonly<Record<TextField, string>>;
export type WrittenChallenge = Readonly<{
  sv: Texts;
  en: Texts;
  criteria: readonly Readonly<{ sv: string; en: string; weight: number }>[];
  /** What is typed in the skill picker, in the language of the page, and the skill that it leads to. */
  skill: Readonly<{ typed: string; skill: string }>;
  addendum: Readonly<{ sv: string; en: string }>;
}>;

const criteria = [
  { sv: 'Nytta för de boende', en: 'Value for the residents', weight: 60 },
  { sv: 'Integritet', en: 'Privacy', weight: 40 },
];

/** What the author writes: one challenge for the journey in each language, so that they never meet. */
export const writtenChallenges: Readonly<Record<Language, WrittenChallenge>> = {
  sv: {
    sv: {
      title: 'Lugnare kvällar på boendet',
      summary: 'Vi vill att färre boende med demens är oroliga om kvällen, utan att ge mer läkemedel.',
      need: 'Mellan klockan fyra och åtta är många med demens oroliga. Personalen hinner inte vara hos alla samtidigt.',
      affected: 'Omkring 60 personer på två vårdboenden och deras närstående. Personalen går hem slutkörd.',
      today: 'Vi dämpar ljuset och sjunger tillsammans. Det hjälper när någon har tid, men inte annars.',
      wishedEffect: 'Hälften så många oroliga kvällar efter sex månader, mätt i personalens anteckningar.',
      constraints: 'Ingen kamera och inget ljud får spelas in.',
      offerSite: 'Två avdelningar på ett vårdboende, med personal som vill vara med.',
    },
    en: {
      title: 'Calmer evenings in the care home',
      summary: 'We want fewer residents with dementia to be anxious in the evening, without more medication.',
      need: 'Between four and eight many with dementia are anxious. The staff cannot be with everyone at once.',
      affected: 'About 60 people in two care homes and those close to them. The staff go home worn out.',
      today: 'We dim the light and sing together. It helps when someone has the time, but not otherwise.',
      wishedEffect: 'Half as many anxious evenings after six months, as noted by the staff.',
      constraints: 'No camera and no sound may be recorded.',
      offerSite: 'Two wards of a care home, with staff who want to take part.',
    },
    criteria,
    // With a spelling mistake: it is to be found all the same.
    skill: { typed: 'falldetekton', skill: 'falldetektion' },
    addendum: { sv: 'Det går också bra att svara på engelska.', en: 'You may also respond in English.' },
  },
  en: {
    sv: {
      title: 'Hålla koll på vätskan i hemtjänsten',
      summary: 'Vi vill märka i tid när äldre som bor hemma dricker för lite.',
      need: 'Vätskebrist leder till fall och förvirring. Vi upptäcker den ofta först när någon redan är sjuk.',
      affected: 'Omkring 900 personer med hemtjänst, mest under varma veckor.',
      today: 'Personalen frågar och antecknar på papper. Mellan besöken vet vi ingenting.',
      wishedEffect: 'Hälften så många besök på akuten för vätskebrist nästa sommar.',
      constraints: 'Ingen ny app för den som bor hemma.',
      offerSite: 'Ett hemtjänstområde med 80 personer.',
    },
    en: {
      title: 'Keeping an eye on fluids in home care',
      summary: 'We want to notice in time when older people who live at home drink too little.',
      need: 'Dehydration leads to falls and confusion. We often discover it when someone is already ill.',
      affected: 'About 900 people with home care, mostly in hot weeks.',
      today: 'The staff ask and take notes on paper. Between the visits we know nothing.',
      wishedEffect: 'Half as many emergency visits for dehydration next summer.',
      constraints: 'No new app for those who live at home.',
      offerSite: 'One home care area with 80 people.',
    },
    criteria,
    skill: { typed: 'fall sensr', skill: 'fall detection' },
    addendum: { sv: 'Området har nu 95 personer.', en: 'The area now has 95 people.' },
  },
};
