import { type Language, languages } from '@/domain/shared/language';
import { plainWords, searchWords } from '@/domain/search/search-words';
import type { SearchDocument } from './search-port';

const maxTextLength = 20_000;

export type DocumentTerms = Readonly<
  Record<'title' | 'names' | 'body' | 'titleTerms' | 'terms' | 'titleParts' | 'parts', readonly string[]>
>;

const once = (words: readonly string[]): string[] => [...new Set(words)];

/**
 * What both engines index of a document: its words as typed, folded, and its stems and the parts of its compounds, which
 * make "larmen" find "trygghetslarm".
 */
export function documentTerms({ title, names, body }: SearchDocument): DocumentTerms {
  const read = (texts: Readonly<Record<Language, string>>) => {
    const words = languages.flatMap((language) => searchWords(texts[language].slice(0, maxTextLength), language));
    return { terms: once(words.map(({ term }) => term)), parts: once(words.flatMap(({ parts }) => parts)) };
  };
  const plain = (...texts: string[]) => once(texts.flatMap((text) => plainWords(text.slice(0, maxTextLength))));
  const heading = read({ sv: `${title.sv} ${names}`, en: `${title.en} ${names}` });
  const text = read(body);
  return {
    title: plain(title.sv, title.en),
    names: plain(names),
    body: plain(body.sv, body.en),
    titleTerms: heading.terms,
    terms: text.terms,
    titleParts: heading.parts,
    parts: text.parts,
  };
}
