import type { ChallengeFieldName } from '@/domain/challenge/challenge.fields';
import type { TextField } from '@/domain/challenge/texts';
import { defineText } from './define-text';

type Words = Readonly<{ heading: string; label: string; hint: string }>;

/** Each text of a challenge: its heading on the page, and its label and help in the form. */
export const challengeFieldText = defineText<Record<TextField, Words>>({
  sv: {
    title: { heading: 'Rubrik', label: 'Rubrik', hint: 'Säg vad som ska bli bättre, inte hur. Högst 120 tecken.' },
    summary: {
      heading: 'I korthet',
      label: 'Sammanfattning',
      hint: 'En eller två meningar som syns i listor och när länken delas. Högst 400 tecken.',
    },
    need: { heading: 'Behovet', label: 'Vad behövs?', hint: 'Vad är problemet, och när uppstår det?' },
    affected: {
      heading: 'Vilka som berörs',
      label: 'Vilka berörs?',
      hint: 'Vilka är de, hur många och hur påverkas de?',
    },
    today: { heading: 'Så är det i dag', label: 'Hur gör ni i dag?', hint: 'Vad fungerar, och vad räcker inte till?' },
    wishedEffect: {
      heading: 'Det vi vill uppnå',
      label: 'Vad vill ni uppnå?',
      hint: 'Skriv så att det går att se efteråt om ni lyckades. Gärna med siffror.',
    },
    known: {
      heading: 'Det vi redan vet',
      label: 'Vad vet ni redan?',
      hint: 'Vad har ni provat eller läst? Då slipper de som svarar börja om.',
    },
    constraints: {
      heading: 'Det som måste gälla',
      label: 'Vad måste gälla?',
      hint: 'Lagar, system, integritet, tider: det som en lösning inte får bryta mot.',
    },
    offerSite: {
      heading: 'Plats',
      label: 'Plats att prova på',
      hint: 'Till exempel ett boende, en skola eller ett torg.',
    },
    offerUsers: {
      heading: 'Användare',
      label: 'Människor som är med och provar',
      hint: 'Vilka, hur många och hur mycket av deras tid?',
    },
    offerData: { heading: 'Data', label: 'Data', hint: 'Vilka uppgifter kan de som löser utmaningen få använda?' },
    offerMoney: {
      heading: 'Pengar',
      label: 'Pengar',
      hint: 'Vad betalar ni, och högst hur mycket? Skriv också om ni inte betalar något.',
    },
  },
  en: {
    title: { heading: 'Title', label: 'Title', hint: 'Say what should get better, not how. At most 120 characters.' },
    summary: {
      heading: 'In short',
      label: 'Summary',
      hint: 'One or two sentences that are shown in lists and when the link is shared. At most 400 characters.',
    },
    need: { heading: 'The need', label: 'What is needed?', hint: 'What is the problem, and when does it arise?' },
    affected: {
      heading: 'Who is affected',
      label: 'Who is affected?',
      hint: 'Who are they, how many are they and how does it affect them?',
    },
    today: {
      heading: 'How it is today',
      label: 'What do you do today?',
      hint: 'What works, and what is not enough?',
    },
    wishedEffect: {
      heading: 'What we want to achieve',
      label: 'What do you want to achieve?',
      hint: 'Write it so that one can see afterwards whether you succeeded. Figures help.',
    },
    known: {
      heading: 'What we already know',
      label: 'What do you already know?',
      hint: 'What have you tried or read? Then those who respond need not start over.',
    },
    constraints: {
      heading: 'What must hold',
      label: 'What must hold?',
      hint: 'Laws, systems, privacy, times: what a solution may not break.',
    },
    offerSite: {
      heading: 'Site',
      label: 'A site to try it at',
      hint: 'For example a care home, a school or a square.',
    },
    offerUsers: {
      heading: 'Users',
      label: 'People who take part',
      hint: 'Who, how many and how much of their time?',
    },
    offerData: { heading: 'Data', label: 'Data', hint: 'Which data may those who solve the challenge use?' },
    offerMoney: {
      heading: 'Money',
      label: 'Money',
      hint: 'What do you pay, and at most how much? Say so too if you pay nothing.',
    },
  },
});

type FieldWords = Readonly<{ label: string; hint?: string }>;

/** The other fields of a challenge, as the form asks for them. */
export const challengeValueText = defineText<Record<ChallengeFieldName, FieldWords>>({
  sv: {
    track: { label: 'Vilket spår ska utmaningen ta?' },
    deadlineAt: {
      label: 'Sista dag att svara',
      hint: 'Ge gott om tid: små företag och forskare behöver ofta fyra veckor.',
    },
    startAt: { label: 'Arbetet börjar', hint: 'Dagen då testet eller uppdraget ska kunna börja.' },
    contactName: { label: 'Vem kan man fråga?' },
    contactEmail: { label: 'E-post till den personen' },
    procurementNumber: { label: 'Upphandlingens nummer' },
    procurementUrl: { label: 'Adress till annonsen', hint: 'Den börjar med https://' },
    budgetFrom: { label: 'Budget från, i hela kronor', hint: 'Lämna tomt om ni inte anger någon lägsta summa.' },
    budgetTo: { label: 'Budget till, i hela kronor', hint: 'Lämna tomt om ni inte anger någon högsta summa.' },
  },
  en: {
    track: { label: 'Which track is the challenge to take?' },
    deadlineAt: {
      label: 'Last day to respond',
      hint: 'Allow plenty of time: small companies and researchers often need four weeks.',
    },
    startAt: { label: 'The work begins', hint: 'The day when the test or the work is to be able to begin.' },
    contactName: { label: 'Contact person' },
    contactEmail: { label: 'E-mail to that person' },
    procurementNumber: { label: 'Number of the procurement' },
    procurementUrl: { label: 'Address of the notice', hint: 'It begins with https://' },
    budgetFrom: { label: 'Budget from, in whole SEK', hint: 'Leave empty if you state no lowest sum.' },
    budgetTo: { label: 'Budget to, in whole SEK', hint: 'Leave empty if you state no highest sum.' },
  },
});
