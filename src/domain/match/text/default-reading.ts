import type { Bilingual, Language } from '../../shared/language';
import { getAnalyser, getLexicon } from '../../text/default-analyser';
import { createDefaultBridge } from '../../text/default-bridge';
import { type Background, readBackground, withBackground } from './background';
import type { TextReading } from './read-passages';
import type { TextStatistics } from './text-score';
import { textWeights } from './text-weights';

let backgrounds: Readonly<Record<Language, Background>> | null = null;

/** How common terms are in general, from the shipped word figures; made once per process. */
export const getBackgrounds = (): Readonly<Record<Language, Background>> =>
  (backgrounds ??= {
    sv: readBackground(getLexicon().sv, 'sv', getAnalyser()),
    en: readBackground(getLexicon().en, 'en', getAnalyser()),
  });

/** Reads texts with the shipped analysis and bridge; a taxonomy's labels in both languages serve the bridge as a dictionary. */
export const createDefaultReading = (labels: readonly Bilingual[] = []): TextReading => {
  const bridge = createDefaultBridge(labels);
  return { analyser: getAnalyser(), translate: (tokens) => bridge.translate(tokens) };
};

/** A corpus's own counts, read through general language (see `withBackground`). */
export const throughGeneralLanguage = (counted: TextStatistics): TextStatistics => ({
  sv: withBackground(counted.sv, getBackgrounds().sv, textWeights.background),
  en: withBackground(counted.en, getBackgrounds().en, textWeights.background),
});
