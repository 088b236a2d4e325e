import type { Language } from './language';

type Sample = Readonly<Record<Language, string>>;

/** Challenges of the sample data, by title. Each journey has its own, so that none meets what another has done. */
export const sampleChallenges = {
  falls: { sv: 'Färre fall om natten på vårdboenden', en: 'Fewer falls at night in care homes' },
  medicine: { sv: 'Rätt medicin i rätt tid hemma', en: 'The right medicine at the right time at home' },
  coffee: { sv: 'Någon att fika med', en: 'Someone to have coffee with' },
  trade: { sv: 'Lära sig yrkets ord medan man arbetar', en: 'Learning the words of the trade while working' },
  culture: {
    sv: 'Kultur på recept för den som inte orkar gå ut',
    en: 'Culture on prescription for those who cannot go out',
  },
  relief: {
    sv: 'En förening föreslår: avlösning när man som anhörig behöver den',
    en: 'An association suggests: relief when a relative needs it',
  },
} as const satisfies Record<string, Sample>;
