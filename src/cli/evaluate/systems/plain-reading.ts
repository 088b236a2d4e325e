import { tokenWeights, type Analyser, type Token } from '@/domain/text/analyse';
import { findWords } from '@/domain/text/words';

/** Words as they are written, for the ablation: no stop words, no stems, no compounds; neighbouring words as bigrams. */
export const plainAnalyser: Analyser = {
  readWord: (form) => ({ term: form, isStop: false, parts: [] }),
  analyse: (text) =>
    findWords(text).flatMap(({ form, surface, start, end }, at, words): Token[] => {
      const word: Token = { term: form, surface, start, end, kind: 'word', weight: tokenWeights.word };
      const before = words[at - 1];
      if (!before) return [word];
      return [{ ...word, term: `${before.form} ${form}`, kind: 'bigram', weight: tokenWeights.bigram }, word];
    }),
};
