import type { Language } from './language';

export type WrittenResponse = Readonly<
  Record<'title' | 'solution' | 'evidence' | 'plan' | 'cost' | 'neededFromCity', string>
>;

/** What the startup writes, in each language. */
export const writtenResponses: Readonly<Record<Language, WrittenResponse>> = {
  sv: {
    title: 'Takradar som märker fall utan kamera',
    solution: 'En sensor i taket märker när någon ligger på golvet och larmar nattpersonalen inom en minut.',
    evidence:
      'Prövad hos 38 personer i sju månader. Av 21 fall larmade den för 18. Vi vet inte hur den fungerar i trapphus.',
    plan: 'Vecka 1–2 monterar vi. Vecka 3–20 går vi igenom larmen med personalen varje fredag.',
    cost: '0 kronor under testet.',
    neededFromCity: 'En avdelning, två timmar av personalens tid i veckan och nät i taket.',
  },
  en: {
    title: 'A ceiling sensor that notices a missed dose',
    solution: 'A sensor notices when the cupboard has not been opened at the right time and tells home care.',
    evidence: 'Tried in 12 homes for three months. We do not know how it works for people who share a home.',
    plan: 'We install in two weeks and then go through the alarms with the staff every Friday.',
    cost: 'Free of charge during the test.',
    neededFromCity: 'Twenty homes and two hours a week of the staff.',
  },
};
