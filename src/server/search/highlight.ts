import type { Language } from '@/domain/shared/language';
import { getAnalyser } from '@/domain/text/default-analyser';
import { foldLetters } from '@/domain/text/fold';
import { findWords } from '@/domain/text/words';
import type { Highlight } from './search-port';
import type { QueryWord } from './search-terms';

/** Cuts a text into pieces and marks the words that the query means, also inflected and inside compounds. */
export function highlight(text: string, language: Language, query: readonly QueryWord[]): Highlight {
  if (query.length === 0) return [{ text, hit: false }];
  const wanted = new Set(query.flatMap((word) => [...word.terms, ...word.parts]));
  const last = query.find((word) => word.isLast)?.plain ?? null;
  const spans: [number, number][] = [];
  for (const token of getAnalyser().analyse(text, language))
    if (token.kind !== 'bigram' && wanted.has(token.term)) spans.push([token.start, token.end]);
  for (const word of findWords(text)) {
    const form = foldLetters(word.form);
    const begins = last !== null && last.length > 1 && form.startsWith(last);
    if (begins || query.some((one) => one.plain === form)) spans.push([word.start, word.end]);
  }
  return pieces(text, merge(spans));
}

function merge(spans: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = merged.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function pieces(text: string, spans: readonly [number, number][]): Highlight {
  const out: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) out.push({ text: text.slice(at, start), hit: false });
    out.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), hit: false });
  return out;
}

const excerptLength = 220;

/** The part of a text around its first hit, at most about 220 characters, cut between words. */
export function excerpt(text: string, language: Language, query: readonly QueryWord[]): Highlight {
  const flat = text.replace(/\s+/g, ' ').trim();
  const marked = highlight(flat, language, query);
  const firstHit = marked.findIndex((piece) => piece.hit);
  const before = marked.slice(0, Math.max(0, firstHit)).reduce((sum, piece) => sum + piece.text.length, 0);
  const from = before > excerptLength / 2 ? flat.indexOf(' ', before - excerptLength / 2) + 1 : 0;
  const cut = flat.slice(from, from + excerptLength);
  const to = from + cut.length < flat.length ? cut.lastIndexOf(' ') : cut.length;
  const shown = `${from > 0 ? '… ' : ''}${cut.slice(0, Math.max(1, to))}${from + to < flat.length ? ' …' : ''}`;
  return highlight(shown, language, query);
}
