import type { Bilingual } from '../../shared/language';
import type { PairValues } from '../parts/pair-values';
import { both, workName } from './phrase';

const noNeedText: Bilingual = {
  sv: 'Utmaningen har ingen beskrivning att jämföra med.',
  en: 'The challenge has no description to compare with.',
};

/** From which share of the points a text is called very close, close, or to have something in common. */
export const closeTexts = { very: 0.7, fairly: 0.45, some: 0.2 } as const;

const grade = (value: number): Bilingual => {
  if (value >= closeTexts.very)
    return { sv: 'Beskrivningen ligger mycket nära utmaningen', en: 'The description is very close to the challenge' };
  if (value >= closeTexts.fairly)
    return { sv: 'Beskrivningen ligger nära utmaningen', en: 'The description is close to the challenge' };
  if (value >= closeTexts.some)
    return {
      sv: 'Beskrivningen har något gemensamt med utmaningen',
      en: 'The description has something in common with the challenge',
    };
  return { sv: 'Beskrivningen handlar mest om annat', en: 'The description is mostly about other things' };
};

/** Why the text part got its points. */
export const whyText = ({ values, nearest, presentation }: PairValues): Bilingual => {
  const value = values.text;
  if (!value) return noNeedText;
  if (!value.stated) {
    return {
      sv: 'Det finns ingen text att jämföra. Det räknas varken för eller emot.',
      en: 'There is no text to compare. That counts neither for nor against.',
    };
  }
  const carrier = nearest && nearest.nearness >= (presentation ?? 0) ? nearest.work : null;
  const words = grade(value.value);
  if (!carrier || value.value < closeTexts.some) return { sv: `${words.sv}.`, en: `${words.en}.` };
  return {
    sv: `${words.sv}. Närmast är ${workName(carrier, 'sv')}.`,
    en: `${words.en}. Closest is ${workName(carrier, 'en')}.`,
  };
};

/** Why the track-record part got its points. */
export const whyTrackRecord = ({ values, nearest }: PairValues): Bilingual => {
  const value = values.track_record;
  if (!value) return noNeedText;
  if (!value.stated) {
    return {
      sv: 'Det finns inga referenser än. Det räknas varken för eller emot.',
      en: 'There are no references yet. That counts neither for nor against.',
    };
  }
  if (!nearest || nearest.value < closeTexts.some) {
    return {
      sv: 'Referenserna handlar om annat. Det räknas som om de inte fanns.',
      en: 'The references are about other things. They count as if they were not there.',
    };
  }
  const isClose = nearest.value >= closeTexts.fairly;
  return both((language) => {
    const name = workName(nearest.work, language);
    if (language === 'sv')
      return isClose ? `Har gjort något liknande: ${name}.` : `Har gjort något som delvis liknar: ${name}.`;
    return isClose ? `Has done something similar: ${name}.` : `Has done something partly similar: ${name}.`;
  });
};
