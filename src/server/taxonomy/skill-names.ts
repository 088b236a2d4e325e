import MiniSearch from 'minisearch';
import type { Language } from '@/domain/shared/language';
import { getAnalyser } from '@/domain/text/default-analyser';
import { foldLetters } from '@/domain/text/fold';
import { findWords } from '@/domain/text/words';
import type { SkillRow } from './skill-rows';

type Doc = Readonly<{ id: number; labels: string; alternatives: string }>;
export type NameSearch = (query: string, wanted: Readonly<{ language: Language; limit: number }>) => readonly Hit[];
/** A skill, and the synonym that it was found by when that is not its label. */
export type Hit = Readonly<{ row: SkillRow; found: string | undefined }>;

const fold = (word: string): string => foldLetters(word.toLowerCase());
const separator = '\n';

/** Words and the parts of compounds, so that "larm" finds "trygghetslarm". */
function tokens(text: string): string[] {
  const analyser = getAnalyser();
  return findWords(text).flatMap(({ form }) => [
    fold(form),
    ...analyser.readWord(form, 'sv').parts.map(({ start, end }) => fold(form.slice(start, end))),
  ]);
}

/** Finds skills by their names in either language: synonyms, beginnings of words, spelling mistakes. */
export function createNameSearch(rows: readonly SkillRow[]): NameSearch {
  const index = new MiniSearch<Doc>({
    fields: ['labels', 'alternatives'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => findWords(query).map(({ form }) => fold(form)),
      boost: { labels: 2 },
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.7, fuzzy: 0.3 },
      combineWith: 'AND',
    },
  });
  index.addAll(
    rows.map(({ label, alternatives }, id) => ({
      id,
      labels: `${label.sv}${separator}${label.en}`,
      alternatives: [...alternatives.sv, ...alternatives.en].join(separator),
    })),
  );
  return (query, { language, limit }) => {
    const asked = fold(query.trim());
    const boostDocument = (id: number): number => {
      const row = rows[id];
      if (!row) return 1;
      const isNamed = [row.label.sv, row.label.en].some((label) => fold(label) === asked);
      return (row.isCore ? 1.6 : 1) * (isNamed ? 4 : 1);
    };
    const exact = index.search(query, { boostDocument });
    // No name holds all the words: then what holds some of them, or parts of them, is better than nothing.
    const hits = exact.length > 0 ? exact : index.search(query, { boostDocument, combineWith: 'OR', tokenize: tokens });
    return hits.slice(0, limit).flatMap(({ id, terms }) => {
      const row = rows[id as number];
      return row ? [{ row, found: foundBy(row, { terms, language }) }] : [];
    });
  };
}

/** The first of its names that holds all the words that were met; nothing when that is the label one sees. */
function foundBy(row: SkillRow, { terms, language }: Readonly<{ terms: readonly string[]; language: Language }>) {
  const other = language === 'sv' ? 'en' : 'sv';
  const names = [row.label[language], ...row.alternatives[language], row.label[other], ...row.alternatives[other]];
  const met = (name: string) => {
    const words = new Set(tokens(name));
    return terms.filter((term) => words.has(term)).length;
  };
  const best = names.reduce((a, b) => (met(b) > met(a) ? b : a));
  return best === row.label[language] ? undefined : best;
}
