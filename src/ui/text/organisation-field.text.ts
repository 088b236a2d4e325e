import type { OrganisationFieldName, PresentationName } from '@/domain/organisation/organisation.fields';
import { defineText } from './define-text';

type Words = Readonly<{ label: string; hint?: string }>;

/** What each field of an organisation is called in its form, and the help it gets. */
export const organisationFieldText = defineText<Record<OrganisationFieldName | PresentationName, Words>>({
  sv: {
    name: { label: 'Namn' },
    registrationNumber: {
      label: 'Organisationsnummer',
      hint: 'Tio siffror, till exempel 556016-0680. Gör att ingen annan kan registrera er.',
    },
    website: { label: 'Webbplats', hint: 'Till exempel exempel.se' },
    place: { label: 'Ort', hint: 'Där ni finns. Flera orter skiljer ni åt med kommatecken.' },
    size: { label: 'Hur många är ni?' },
    summary: { label: 'Vilka är ni?', hint: 'Två eller tre meningar. Syns i listor och överst på er sida.' },
    offer: {
      label: 'Vad erbjuder ni?',
      hint: 'Vad ni gör, för vem, och hur det brukar gå till. Skriv med egna ord: texten jämförs med utmaningarna.',
    },
    maturity: { label: 'Hur mogen är er lösning?' },
    capacityMonths: { label: 'Kan börja inom så många månader', hint: '0 betyder genast.' },
  },
  en: {
    name: { label: 'Name' },
    registrationNumber: {
      label: 'Registration number',
      hint: 'Swedish, ten digits, for example 556016-0680. It keeps others from registering you.',
    },
    website: { label: 'Website', hint: 'For example example.org' },
    place: { label: 'Place', hint: 'Where you are. Put commas between several places.' },
    size: { label: 'How many are you?' },
    summary: { label: 'Who are you?', hint: 'Two or three sentences. Shown in lists and at the top of your page.' },
    offer: {
      label: 'What do you offer?',
      hint: 'What you do, for whom, and how it usually goes. Use your own words: the text is compared with challenges.',
    },
    maturity: { label: 'How mature is your solution?' },
    capacityMonths: { label: 'Can start within so many months', hint: '0 means at once.' },
  },
});
