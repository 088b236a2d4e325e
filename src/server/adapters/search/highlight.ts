import { type HitFinder, onOneLine, type Span } from './find-hits';
import type { Highlight } from './search-port';

/** Where the words that the query means stand in a text; in order, not touching. */
const hitsIn = (text: string, find: HitFinder): Span[] => merge(find(text));

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

/** Cuts a text into pieces and marks the words that the query means; `find` is null when nothing is sought. */
export function highlight(text: string, find: HitFinder | null): Highlight {
  if (!find) return [{ text, hit: false }];
  const flat = onOneLine(text);
  return pieces(flat, hitsIn(flat, find));
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
function findFirstHits(flat: string, find: HitFinder): Span[] {
  const hitsFrom = (from: number, to: number) =>
    hitsIn(flat.slice(from, to), find).map(([a, b]): Span => [a + from, b + from]);
  for (let from = 0; from < flat.length; ) {
    const end = pieceEnd(flat, from);
    // The space belongs to neither, so that a piece stands as it will be read.
    const next = flat[end] === ' ' ? end + 1 : end;
    const hits = hitsFrom(from, end);
    const last = hits[0];
    if (last)
      return last[0] + excerptLength > end && next < flat.length
        ? [...hits, ...hitsFrom(next, pieceEnd(flat, next))]
        : hits;
    from = next;
  }
  return [];
}

/** The part of a text around its first hit, at most about 220 characters, cut between words. */
export function excerpt(text: string, find: HitFinder | null): Highlight {
  const flat = onOneLine(text);
  const hits = find ? findFirstHits(flat, find) : [];
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
