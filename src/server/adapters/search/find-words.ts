import type { QueryWord } from './search-terms';
import type { Points, WordLists } from './word-lists';

/** Documents that answer any of the words; `words` says how many of them each answers, `points` how well, by place. */
export type FoundPlaces = Readonly<{ places: readonly number[]; words: Uint8Array; points: Float64Array }>;

/** A word of one letter begins too many. */
const shortestBeginning = 2;
const maxBegun = 100;
const longestSure = 4;
const weights = { alike: 0.2, begun: 0.6, parts: 0.3 } as const;

type Lists = Readonly<{ typed: WordLists; analysed: WordLists }>;

/** Finds by words; what one call gives is good until the next. `isLive` leaves out what is gone from the documents. */
export function findWords(
  { typed, analysed }: Lists,
  isLive: (place: number) => boolean,
): Readonly<{ words: (query: readonly QueryWord[]) => FoundPlaces; terms: (terms: readonly string[]) => FoundPlaces }> {
  let points: Points = { of: new Float32Array(0), touched: [] };
  let inParts: Points = { of: new Float32Array(0), touched: [] };
  let sums = { words: new Uint8Array(0), points: new Float64Array(0) };

  const makeRoom = (): void => {
    const documents = typed.documents();
    if (points.of.length >= documents) return;
    const room = Math.ceil(documents * 1.2);
    points = { of: new Float32Array(room), touched: [] };
    inParts = { of: new Float32Array(room), touched: [] };
    sums = { words: new Uint8Array(room), points: new Float64Array(room) };
  };
  const addParts = (parts: readonly string[]): void => {
    const all = analysed.havingAll(parts);
    for (const word of parts) analysed.addPoints({ word, weight: weights.parts }, inParts);
    for (const place of inParts.touched) {
      const own = inParts.of[place] as number;
      inParts.of[place] = 0;
      if (!all.has(place)) continue;
      if (points.of[place] === 0) points.touched.push(place);
      points.of[place] = (points.of[place] as number) + own;
    }
    inParts.touched.length = 0;
  };
  const addWord = ({ plain, terms, parts, isLast }: QueryWord): void => {
    typed.addPoints({ word: plain, weight: 1 }, points);
    for (const word of terms) analysed.addPoints({ word, weight: 1 }, points);
    if (parts.length > 1) addParts(parts);
    if (isLast && plain.length >= shortestBeginning)
      for (const word of typed.begunBy(plain, maxBegun))
        if (word !== plain) typed.addPoints({ word, weight: (weights.begun * plain.length) / word.length }, points);
    // A word that somebody has written is no slip, and a short one is too soon another.
    if (points.touched.length === 0 && plain.length > longestSure)
      for (const word of typed.alike(plain)) typed.addPoints({ word, weight: weights.alike }, points);
  };
  /** Each step adds the points of one word. */
  const collect = (steps: readonly (() => void)[]): FoundPlaces => {
    makeRoom();
    sums.words.fill(0);
    const places: number[] = [];
    for (const step of steps) {
      step();
      for (const place of points.touched) {
        const own = points.of[place] as number;
        points.of[place] = 0;
        if (!isLive(place)) continue;
        if (sums.words[place] === 0) {
          places.push(place);
          sums.points[place] = 0;
        }
        sums.words[place] = (sums.words[place] as number) + 1;
        sums.points[place] = (sums.points[place] as number) + own;
      }
      points.touched.length = 0;
    }
    return { places, ...sums };
  };
  return {
    words: (query) => collect(query.map((word) => () => addWord(word))),
    terms: (terms) =>
      collect([
        () => {
          for (const word of terms) analysed.addPoints({ word, weight: 1 }, points);
        },
      ]),
  };
}
