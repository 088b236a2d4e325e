import type { Analyser } from './analyse';
import type { TextLanguage } from './text-language';
import type { WordTerms } from './word-terms';
import { findWords, type Word } from './words';

/**
 * The smallest pieces a text is matched by: words, with compounds taken apart as far as they go, so that äldreomsorgen
 * and "omsorg" after "äldre" read alike. `opens` and `closes` say whether a piece begins and ends a written word.
 */
export type Atom = Readonly<{ term: string; start: number; end: number; opens: boolean; closes: boolean }>;

type Part = WordTerms['parts'][number];

const isWithin = (inner: Part, outer: Part): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

const finest = (parts: readonly Part[]): readonly Part[] =>
  parts.length < 3 ? parts : parts.filter((part) => !parts.some((other) => isWithin(other, part)));

const takeApart = (whole: Atom, { form, surface, start }: Word, parts: readonly Part[]): readonly Atom[] => {
  const pieces = finest(parts);
  if (pieces.length < 2) return [whole];
  // Where the form is as long as what was written, offsets within it are offsets in the text.
  const aligned = surface.length === form.length;
  return pieces.map((part, at) => {
    const place = aligned ? { start: start + part.start, end: start + part.end } : { start, end: whole.end };
    return { term: part.term, ...place, opens: at === 0, closes: at === pieces.length - 1 };
  });
};

/** A text as whole words and as the smallest pieces; function words are left out of both. */
export type AtomStreams = Readonly<{ words: Atom[]; pieces: Atom[] }>;

/** Reads a text into its two streams. */
export const readAtoms = (text: string, language: TextLanguage, analyser: Analyser): AtomStreams => {
  const words: Atom[] = [];
  const pieces: Atom[] = [];
  for (const word of findWords(text)) {
    const { term, isStop, parts } = analyser.readWord(word.form, language);
    if (isStop) continue;
    const whole = { term, start: word.start, end: word.end, opens: true, closes: true };
    words.push(whole);
    if (parts.length < 2) pieces.push(whole);
    else pieces.push(...takeApart(whole, word, parts));
  }
  return { words, pieces };
};
