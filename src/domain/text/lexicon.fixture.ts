import type { Lexicon } from './lexicon';

const count = (words: string, times: number): [string, number][] => words.split(/\s+/).map((word) => [word, times]);

/** A small lexicon for tests: enough to split a few compounds of welfare. */
export const smallLexicon: Lexicon = {
  sv: new Map([
    ...count('äldre omsorg trygghet larm skola buss gata belysning avfall hantering hälsa förskola arbete marknad', 50),
    ...count('lärare kyrka gård lokal lokala särskild särskilda boende stad vatten plan och system förslag', 50),
    ...count('riskhantering risk kredit', 10),
  ]),
  en: new Map(count('care elderly older school waste alarm software', 50)),
  firstParts: new Map([
    ...count('äldre trygghets skol gatu avfalls hälso förskol arbets kyrko stads vatten kredit risk', 20),
    ['förs', 1],
  ]),
};
