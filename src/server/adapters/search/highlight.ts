import type { Language } from '@/domain/shared/language';
import { type ReadText, readText } from './read-text';
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

/** The part of a text around its first hit, at most about 220 characters, cut between words. */
export function excerpt(text: string, language: Language, query: readonly QueryWord[]): Highlight {
  const read = readText(text, language);
  const hits = query.length === 0 ? [] : findHits(read, query);
  const flat = read.text;
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
