import type { Analyser, Token } from './analyse';
import type { TextLanguage } from './text-language';

/**
 * The smallest pieces a text is matched by: words, with compounds taken apart as far as they go, so that äldreomsorgen
 * and "omsorg" after "äldre" read alike. `opens` and `closes` say whether a piece begins and ends a written word.
 */
export type Atom = Readonly<{ term: string; start: number; end: number; opens: boolean; closes: boolean }>;

const finest = (parts: readonly Token[]): Token[] =>
  parts.filter((part) => !parts.some((other) => other !== part && other.start >= part.start && other.end <= part.end));

const whole = ({ term, start, end }: Token): Atom => ({ term, start, end, opens: true, closes: true });

const takeApart = (word: Token, parts: readonly Token[]): Atom[] => {
  const pieces = finest(parts);
  if (pieces.length < 2) return [whole(word)];
  return pieces.map(({ term, start, end }, at) => {
    return { term, start, end, opens: at === 0, closes: at === pieces.length - 1 };
  });
};

/** A text as whole words and as the smallest pieces; function words are left out of both. */
export type AtomStreams = Readonly<{ words: Atom[]; pieces: Atom[] }>;

/** Reads a text into its two streams. */
export const readAtoms = (text: string, language: TextLanguage, analyser: Analyser): AtomStreams => {
  const words: Atom[] = [];
  const pieces: Atom[] = [];
  let open: { word: Token; parts: Token[] } | null = null;
  const close = (): void => {
    if (open) pieces.push(...takeApart(open.word, open.parts));
  };
  for (const token of analyser.analyse(text, language)) {
    if (token.kind === 'part') open?.parts.push(token);
    if (token.kind !== 'word') continue;
    close();
    open = { word: token, parts: [] };
    words.push(whole(token));
  }
  close();
  return { words, pieces };
};
