import type { Language } from '@/domain/shared/language';
import { alikeStem } from '@/domain/search/inflection';
import type { Question } from '@/domain/search/question';
import { readSearchWord } from '@/domain/search/search-words';
import { getAnalyser } from '@/domain/text/default-analyser';
import { foldLetters } from '@/domain/text/fold';
import { findWords } from '@/domain/text/words';

const shortestBeginning = 3;

export type Span = readonly [start: number, end: number];

/** A text as it is shown in a list: on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of one word: nothing, all of it, or only these parts of it (as offsets in the word). */
type Hit = 'none' | 'whole' | readonly Span[];

/** Whether a word form is what a query means: as typed, begun, inflected, or inside a compound. */
function hitIn(form: string, language: Language, query: Readonly<Meant>): Hit {
  const folded = foldLetters(form);
  if (query.typed.has(folded) || (query.begun !== null && folded.startsWith(query.begun))) return 'whole';
  const { isStop, term } = readSearchWord(form, language);
  if (isStop) return 'none';
  if (query.terms.has(term)) return 'whole';
  const { parts } = getAnalyser().readWord(form, language);
  const hits = parts
    .filter((part) => query.terms.has(alikeStem(part.term)))
    .map(({ start, end }): Span => [start, end]);
  return hits.length > 0 ? hits : 'none';
}

type Meant = { terms: ReadonlySet<string>; typed: ReadonlySet<string>; begun: string | null };
export type HitFinder = (text: string) => Span[];

/** Finds where the words that a query means stand in texts of one language; each word form is looked at once. */
export function createHitFinder(query: Question, language: Language): HitFinder {
  const meant: Meant = {
    terms: new Set(query.flatMap((word) => [...word.terms, ...word.parts])),
    typed: new Set(query.map((word) => word.plain)),
    begun: query.find((word) => word.isLast && !word.isKnown && word.plain.length >= shortestBeginning)?.plain ?? null,
  };
  const known = new Map<string, Hit>();
  return (text) => {
    const spans: Span[] = [];
    for (const { form, surface, start, end } of findWords(text)) {
      let hit = known.get(form);
      if (hit === undefined) known.set(form, (hit = hitIn(form, language, meant)));
      if (hit === 'none') continue;
      // Where the form is not as long as what was written, offsets within it mean nothing in the text.
      if (hit === 'whole' || surface.length !== form.length) spans.push([start, end]);
      else for (const [from, to] of hit) spans.push([start + from, start + to]);
    }
    return spans;
  };
}
