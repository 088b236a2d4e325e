import { defineText } from './define-text';

/** What kinds, maturities and sizes of organisations are called on screen: one word for one thing, everywhere. */
export const organisationWords = defineText({
  sv: {
    kind: {
      department: 'Förvaltning',
      city_company: 'Kommunalt bolag',
      company: 'Företag',
      academia: 'Forskning',
      association: 'Förening',
      municipality: 'Annan kommun',
      private_person: 'Privatperson',
    },
    maturity: {
      idea: 'Idé',
      prototype: 'Prototyp',
      piloted: 'Prövad i test',
      in_use: 'I drift',
      scaling: 'I drift hos flera',
    },
    size: { '1-9': '1–9', '10-49': '10–49', '50-249': '50–249', '250+': '250 eller fler' },
  },
  en: {
    kind: {
      department: 'City department',
      city_company: 'City company',
      company: 'Company',
      academia: 'Research',
      association: 'Association',
      municipality: 'Another city',
      private_person: 'Private person',
    },
    maturity: {
      idea: 'Idea',
      prototype: 'Prototype',
      piloted: 'Tried in a test',
      in_use: 'In use',
      scaling: 'In use at several',
    },
    size: { '1-9': '1–9', '10-49': '10–49', '50-249': '50–249', '250+': '250 or more' },
  },
});

type Words = Readonly<Record<string, string>>;
/** The word for a value, or the value itself when the installation has one that we do not know. */
export const wordFor = (words: Words, value: string): string => words[value] ?? value;
