import { type Analyser, createAnalyser, type Token } from '../src/domain/text/analyse';
import { countCharGrams } from '../src/domain/text/char-grams';
import type { Lexicon } from '../src/domain/text/lexicon';
import type { EscoSkill } from './read-learning-data';

type Terms = Map<string, number>;
type Score = (query: string) => Float64Array;

const saturation = 1.2;

/** Saturated TF-IDF cosine over short titles. */
const indexTitles = (titles: readonly string[], termsOf: (title: string) => Terms): Score => {
  const documents = titles.map(termsOf);
  const frequency = new Map<string, number>();
  for (const terms of documents) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weigh = (terms: Terms): [string, number][] => {
    const weighted = [...terms].map(([term, count]): [string, number] => {
      const idf = Math.log(1 + titles.length / ((frequency.get(term) ?? 0) + 0.5));
      return [term, (idf * count * (saturation + 1)) / (count + saturation)];
    });
    const norm = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return weighted.map(([term, weight]) => [term, weight / norm]);
  };
  const postings = new Map<string, [number, number][]>();
  documents.forEach((terms, document) => {
    for (const [term, weight] of weigh(terms)) {
      const list = postings.get(term);
      if (list) list.push([document, weight]);
      else postings.set(term, [[document, weight]]);
    }
  });
  return (query) => {
    const scores = new Float64Array(titles.length);
    for (const [term, weight] of weigh(termsOf(query)))
      for (const [document, other] of postings.get(term) ?? [])
        scores[document] = (scores[document] ?? 0) + weight * other;
    return scores;
  };
};

const termsBy =
  (analyser: Analyser, kinds: readonly Token['kind'][]) =>
  (title: string): Terms => {
    const terms: Terms = new Map();
    for (const { kind, term, weight } of analyser.analyse(title, 'sv'))
      if (kinds.includes(kind)) terms.set(term, (terms.get(term) ?? 0) + weight);
    return terms;
  };

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((score, at) => score + (b[at] ?? 0));

const bestTen = (scores: Float64Array): number[] =>
  [...scores.keys()]
    .filter((at) => (scores[at] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, 10);

/**
 * Success@10 of Swedish short titles against ESCO's Swedish labels: queries are the labels of Sweden's national skill
 * concepts (every fourth in alphabetical order), right answers the ESCO skills linked to them.
 */
export const printTitleFigures = (lexicon: Lexicon, esco: readonly EscoSkill[]): void => {
  const linked = new Map<string, Set<number>>();
  esco.forEach((skill, at) => {
    for (const { label } of skill.se_nsc ?? []) linked.set(label, (linked.get(label) ?? new Set()).add(at));
  });
  const queries = [...linked.keys()].sort().filter((_, at) => at % 4 === 0);
  const titles = esco.map(({ sv }) => sv);
  const index = (termsOf: (title: string) => Terms) => indexTitles(titles, termsOf);
  const whole = createAnalyser({ ...lexicon, firstParts: new Map() });
  const split = createAnalyser(lexicon);
  const compounds = index(termsBy(split, ['word', 'part', 'bigram']));
  const grams = index((title) => countCharGrams(title, 3, 5));
  const ways: [string, Score][] = [
    ['Snowball stems', index(termsBy(whole, ['word']))],
    ['stems and compound parts', index(termsBy(split, ['word', 'part']))],
    ['stems, parts and bigrams', compounds],
    ['character 3-5-grams', grams],
    ['stems, parts, bigrams + grams', (query) => sum(compounds(query), grams(query))],
  ];
  console.log(`success@10, ${queries.length} Swedish titles against ${titles.length} ESCO titles`);
  for (const [name, score] of ways) {
    const hits = queries.filter((query) => bestTen(score(query)).some((at) => linked.get(query)?.has(at)));
    console.log(`  ${name.padEnd(32)} ${(hits.length / queries.length).toFixed(3)}`);
  }
};
