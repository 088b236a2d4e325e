import type { Analyser } from '../text/analyse';
import type { Passage } from './match';
import { spread } from './text/pool-works';
import type { SharedTerm, TextScorer } from './text-scorer';

/** A text as a unit vector of its terms, with a surface form of each for the reader. */
export type PlainText = Readonly<{
  size: number;
  weights: ReadonlyMap<string, number>;
  surfaces: ReadonlyMap<string, string>;
}>;

/** BM25's saturation: the tenth occurrence of a word says little more than the third. */
const saturation = 1.2;

const prepare = (analyser: Analyser, passages: readonly Passage[]): PlainText => {
  const counts = new Map<string, number>();
  const surfaces = new Map<string, string>();
  for (const passage of passages) {
    for (const token of analyser.analyse(`${passage.title}\n${passage.body}`, passage.language)) {
      counts.set(token.term, (counts.get(token.term) ?? 0) + token.weight);
      if (!surfaces.has(token.term)) surfaces.set(token.term, token.surface.toLowerCase());
    }
  }
  const terms = [...counts.keys()].sort();
  const raw = terms.map((term) => {
    const count = counts.get(term) ?? 0;
    return (count * (saturation + 1)) / (count + saturation);
  });
  const norm = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { size: terms.length, weights: new Map(terms.map((term, at) => [term, (raw[at] ?? 0) / norm])), surfaces };
};

const cosine = (need: PlainText, work: PlainText): number => {
  let sum = 0;
  for (const [term, weight] of need.weights) sum += weight * (work.weights.get(term) ?? 0);
  return Math.min(1, sum);
};

const explain = (need: PlainText, work: PlainText): SharedTerm[] => {
  const total = cosine(need, work) || 1;
  const shared: SharedTerm[] = [];
  for (const [term, weight] of need.weights) {
    const share = (weight * (work.weights.get(term) ?? 0)) / total;
    const surface = work.surfaces.get(term) ?? term;
    if (share > 0) shared.push({ kind: 'word', label: { sv: surface, en: surface }, share });
  }
  return shared.sort((a, b) => b.share - a.share || (a.label.sv < b.label.sv ? -1 : 1));
};

/** The plainest scorer: cosine of saturated word counts, pooled as ½ best + ½ mean of the works; 0–1. */
export const createPlainTextScorer = (analyser: Analyser): TextScorer<PlainText, PlainText> => ({
  version: 'plain-1',
  prepareNeed: (passages) => prepare(analyser, passages),
  prepareWork: (passages) => prepare(analyser, passages),
  compare: (need, works) => {
    const each = works.map((work) => cosine(need, work));
    if (each.length === 0) return { fit: 0, each };
    const sorted = [...each].sort((a, b) => b - a);
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    return { fit: spread(((sorted[0] ?? 0) + mean) / 2), each: each.map((value) => spread(value)) };
  },
  explain,
});
