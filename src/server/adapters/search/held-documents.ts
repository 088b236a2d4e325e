import type { SearchDocument } from './search-port';
import { documentTerms, type QueryWord } from './search-terms';
import { createWordLists, type Points } from './word-lists';

export type Scored = Readonly<{ document: SearchDocument; points: number }>;

/** One kind's documents with the lists of their words. */
export type HeldDocuments = Readonly<{
  size: () => number;
  get: (id: string) => SearchDocument | null;
  all: () => SearchDocument[];
  put: (documents: readonly SearchDocument[]) => void;
  remove: (id: string) => void;
  /** For each word of a query the documents that answer it, with points. */
  find: (words: readonly QueryWord[]) => readonly (readonly Scored[])[];
  /** Documents that have any of some analysed terms, with points. */
  findTerms: (terms: readonly string[]) => readonly Scored[];
  /** Where a document stands in the Swedish order of names. */
  nameOrder: () => ReadonlyMap<string, number>;
}>;

const split = (text: string) => text.split(' ').filter(Boolean);
const swedish = new Intl.Collator('sv');
/** A word of one letter begins too many. */
const shortestBeginning = 2;
const maxBegun = 100;
const maxSureLength = 4;
const weights = { alike: 0.2, begun: 0.6, parts: 0.3 } as const;
/** When so large a share is gone, the lists are cleared of it. */
const worn = 0.3;

export function createHeldDocuments(): HeldDocuments {
  const documents: (SearchDocument | null)[] = [];
  const numbers = new Map<string, number>();
  // As typed: title, names, body. Analysed: title and names, body.
  const typed = createWordLists([3, 2, 1]);
  const analysed = createWordLists([3, 1]);
  let points: Points = { of: new Float32Array(0), touched: [] };
  let order: ReadonlyMap<string, number> | null = null;
  let gone = 0;

  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    documents[number] = null;
    numbers.delete(id);
    order = null;
    gone += 1;
    if (gone < documents.length * worn) return;
    typed.settle((one) => documents[one] === null);
    analysed.settle((one) => documents[one] === null);
    gone = 0;
  };
  const collect = (): Scored[] => {
    const scored = points.touched.flatMap((number) => {
      const document = documents[number];
      const own = points.of[number] as number;
      points.of[number] = 0;
      return document ? [{ document, points: own }] : [];
    });
    points.touched.length = 0;
    return scored;
  };
  const makeRoom = (): void => {
    if (points.of.length < documents.length)
      points = { of: new Float32Array(Math.ceil(documents.length * 1.2)), touched: [] };
  };
  const findWord = ({ plain, terms, parts, isLast }: QueryWord): Scored[] => {
    makeRoom();
    typed.addPoints({ word: plain, weight: 1 }, points);
    for (const word of terms) analysed.addPoints({ word, weight: 1 }, points);
    if (parts.length > 1) {
      const all = analysed.havingAll(parts);
      const inParts: Points = { of: new Float32Array(points.of.length), touched: [] };
      for (const word of parts) analysed.addPoints({ word, weight: weights.parts }, inParts);
      for (const number of inParts.touched) {
        if (!all.has(number)) continue;
        if (points.of[number] === 0) points.touched.push(number);
        points.of[number] = (points.of[number] as number) + (inParts.of[number] as number);
      }
    }
    if (isLast && plain.length >= shortestBeginning)
      for (const word of typed.begunBy(plain, maxBegun))
        if (word !== plain) typed.addPoints({ word, weight: (weights.begun * plain.length) / word.length }, points);
    // A word that somebody has written is no slip, and a short one is too soon another.
    if (points.touched.length === 0 && plain.length > maxSureLength)
      for (const word of typed.alike(plain)) typed.addPoints({ word, weight: weights.alike }, points);
    return collect();
  };
  return {
    size: () => numbers.size,
    get: (id) => documents[numbers.get(id) ?? -1] ?? null,
    all: () => documents.filter((document) => document !== null),
    put: (given) => {
      for (const document of given) {
        remove(document.id);
        order = null;
        const number = documents.push(document) - 1;
        numbers.set(document.id, number);
        const { title, names, body, titleTerms, terms } = documentTerms(document);
        typed.add(number, [split(title), split(names), split(body)]);
        analysed.add(number, [split(titleTerms), split(terms)]);
      }
    },
    remove,
    find: (words) => words.map(findWord),
    findTerms: (terms) => {
      makeRoom();
      for (const word of terms) analysed.addPoints({ word, weight: 1 }, points);
      return collect();
    },
    nameOrder: () => {
      order ??= new Map(
        documents
          .filter((document) => document !== null)
          .sort((x, y) => swedish.compare(x.title.sv, y.title.sv) || (x.id < y.id ? -1 : 1))
          .map(({ id }, at) => [id, at]),
      );
      return order;
    },
  };
}
