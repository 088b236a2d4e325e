import { type Language, languages } from '@/domain/shared/language';
import { getAnalyser } from '@/domain/text/default-analyser';
import { foldLetters } from '@/domain/text/fold';
import { findWords } from '@/domain/text/words';
import type { SearchDocument } from './search-port';

const maxTextLength = 20_000;

/** The words of a text as they stand, folded: what a half-typed word is the beginning of. */
export const plainWords = (text: string): string[] =>
  findWords(text.slice(0, maxTextLength)).map((word) => foldLetters(word.form));

/** Stems and parts of compounds, in the language of the text. */
export const analysedTerms = (text: string, language: Language): string[] =>
  getAnalyser()
    .analyse(text.slice(0, maxTextLength), language)
    .filter((token) => token.kind !== 'bigram')
    .map((token) => token.term);

export type DocumentTerms = Readonly<{ title: string; names: string; body: string; terms: string; titleTerms: string }>;

/** What both engines index of a document: its words, and the analysis that makes "larmen" find "trygghetslarm". */
export function documentTerms({ title, names, body }: SearchDocument): DocumentTerms {
  const analysed = (texts: Readonly<Record<Language, string>>) =>
    [...new Set(languages.flatMap((language) => analysedTerms(texts[language], language)))].join(' ');
  const words = (...texts: string[]) => [...new Set(texts.flatMap(plainWords))].join(' ');
  return {
    title: words(title.sv, title.en),
    names: words(names),
    body: words(body.sv, body.en),
    titleTerms: analysed({ sv: `${title.sv} ${names}`, en: `${title.en} ${names}` }),
    terms: analysed(body),
  };
}

/** One word of a query: as typed, and its analysed forms in both languages; any of them will do. */
export type QueryWord = Readonly<{
  plain: string;
  terms: readonly string[];
  /** The parts of a Swedish compound: together they mean nearly the same. */
  parts: readonly string[];
  isLast: boolean;
}>;

const maxWords = 12;

/** The words of a query that say something; words such as "och" are left out unless there is nothing else. */
export function queryWords(text: string): QueryWord[] {
  const analyser = getAnalyser();
  const words = findWords(text.slice(0, 500));
  const read = words.map((word, at) => {
    const forms = languages.map((language) => analyser.readWord(word.form, language));
    const content = forms.filter((form) => !form.isStop);
    const isLast = at === words.length - 1;
    const terms = [...new Set(content.map((form) => form.term))];
    const parts = [...new Set(content.flatMap((form) => form.parts.map((part) => part.term)))];
    return { plain: foldLetters(word.form), terms, parts, isLast, isStop: content.length < forms.length && !isLast };
  });
  const telling = read.filter((word) => !word.isStop);
  return (telling.length > 0 ? telling : read)
    .slice(0, maxWords)
    .map(({ plain, terms, parts, isLast }) => ({ plain, terms, parts, isLast }));
}
