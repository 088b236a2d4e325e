import { tokenWeights, type Analyser, type Token } from '@/domain/text/analyse';
import { getAnalyser } from '@/domain/text/default-analyser';
import { findWords } from '@/domain/text/words';

/** Words as they are written: no stems, no compounds; neighbouring words as bigrams; function words where `isLeftOut` lets them. */
const asWritten = (isLeftOut: (form: string) => boolean): Analyser => ({
  readWord: (form) => ({ term: form, isStop: isLeftOut(form), parts: [] }),
  analyse: (text) =>
    findWords(text)
      .filter(({ form }) => !isLeftOut(form))
      .flatMap(({ form, surface, start, end }, at, words): Token[] => {
        const word: Token = { term: form, surface, start, end, kind: 'word', weight: tokenWeights.word };
        const before = words[at - 1];
        if (!before) return [word];
        return [{ ...word, term: `${before.form} ${form}`, kind: 'bigram', weight: tokenWeights.bigram }, word];
      }),
});

/** Every word as it is written, for the ablation. */
export const plainAnalyser: Analyser = asWritten(() => false);

/** Words as they are written, function words left out, for the ablation. */
export const unstemmedAnalyser: Analyser = asWritten((form) => getAnalyser().readWord(form, 'en').isStop);
