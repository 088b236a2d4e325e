import type { Language } from './language';

type Proposal = Readonly<Record<'title' | 'idea' | 'evidence' | 'ask', string>>;

/** What the researcher writes, in each language. */
export const writtenProposals: Readonly<Record<Language, Proposal>> = {
  sv: {
    title: 'Balansträning i trapphuset',
    idea: 'Vi vill pröva om korta balansövningar i trapphuset, ledda av en granne, minskar fall bland äldre som bor hemma.',
    evidence: 'I vår studie med 40 personer förbättrades balansen på åtta veckor. Vi vet inte om fallen blev färre.',
    ask: 'Tre trapphus med äldre hyresgäster och en kontaktperson. Vi står för utbildning och mätning.',
  },
  en: {
    title: 'Walking aids that measure the floor',
    idea: 'We want to study whether sensors on walking aids can show which floors and thresholds lead to falls at home.',
    evidence: 'Twelve people tried it for a month. The data were good, but we do not know if it changes anything.',
    ask: 'Thirty participants with home care and one contact person. We provide the sensors and the analysis.',
  },
};
