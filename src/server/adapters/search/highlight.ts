import type { Language } from '@/domain/shared/language';
import { onOneLine, type ReadText, readText } from './read-text';
import type { Highlight } from './search-port';
import type { QueryWord } from './search-terms';

type Span = readonly [start: number, end: number];

/** Where the words that the query means stand in a text, also inflected and inside compounds; in order, not touching. */
function findHits({ tokens, words }: ReadText, query: readonly QueryWord[]): Span[] {
  const wanted = new Set(query.flatMap((word) => [...word.terms, ...word.parts]));
  const typed = new Set(query.map((word) => word.plain));
  const last = query.find((word) => word.isLast)?.plain ?? '';
  const spans: Span[] = [];
  for (const { term, start, end } of tokens) if (wanted.has(term)) spans.push([start, end]);
  for (const { form, start, end } of words)
    if (typed.has(form) || (last.length > 1 && form.startsWith(last))) spans.push([start, end]);
  return merge(spans);
}

function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = merged.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function pieces(text: string, spans: readonly Span[]): Highlight {
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

/** Cuts a text into pieces and marks the words that the query means. */
export function highlight(text: string, language: Language, query: readonly QueryWord[]): Highlight {
  if (query.length === 0) return [{ text, hit: false }];
  const read = readText(text, language);
  return pieces(read.text, findHits(read, query));
}

const excerptLength = 220;
/** Texts are read in pieces of so many letters: the rest of a long one need not be read once a hit is found. */
const pieceLength = 1_000;

/** Where a piece of a text ends: at a space. */
function pieceEnd(flat: string, from: number): number {
  if (from + pieceLength >= flat.length) return flat.length;
  const space = flat.lastIndexOf(' ', from + pieceLength);
  return space > from ? space : from + pieceLength;
}

/** The first piece of a text with a hit, and the next one, which may stand in the same excerpt. */
function findFirstHits(flat: string, language: Language, query: readonly QueryWord[]): Span[] {
  const hitsIn = (from: number, to: number) =>
    findHits(readText(flat.slice(from, to), language), query).map(([a, b]): Span => [a + from, b + from]);
  for (let from = 0; from < flat.length; ) {
    const end = pieceEnd(flat, from);
    // The space belongs to neither, so that a piece stands as it will be read.
    const next = flat[end] === ' ' ? end + 1 : end;
    const hits = hitsIn(from, end);
    const last = hits[0];
    if (last)
      return last[0] + excerptLength > end && next < flat.length
        ? [...hits, ...hitsIn(next, pieceEnd(flat, next))]
        : hits;
    from = next;
  }
  return [];
}

/** The part of a text around its first hit, at most about 220 characters, cut between words. */
export function excerpt(text: string, language: Language, query: readonly QueryWord[]): Highlight {
  const flat = onOneLine(text);
  const hits = query.length === 0 ? [] : findFirstHits(flat, language, query);
  const first = hits[0]?.[0] ?? 0;
  const from = first > excerptLength / 2 ? flat.indexOf(' ', first - excerptLength / 2) + 1 : 0;
  const cut = flat.slice(from, from + excerptLength);
  const space = from + cut.length < flat.length ? cut.lastIndexOf(' ') : -1;
  const length = space > 0 ? space : cut.length;
  const shown = flat.slice(from, from + length);
  const within = hits.flatMap(([start, end]): Span[] => {
    const [low, high] = [Math.max(0, start - from), Math.min(length, end - from)];
    return low < high ? [[low, high]] : [];
  });
  const before = from > 0 ? [{ text: '… ', hit: false }] : [];
  const after = from + length < flat.length ? [{ text: ' …', hit: false }] : [];
  return [...before, ...pieces(shown, within), ...after];
}
