import { createFacetColumns, type FacetColumns, type PackedFacets } from './facet-columns';
import { createNameOrder, type NameOrder } from './name-order';
import { createNumberColumn } from './number-column';
import type { SearchDocument } from './search-port';
import { documentTerms } from './search-terms';
import { createTextColumn, type PackedTexts } from './text-column';
import { findWords, type WordFinder } from './find-words';
import { createWordLists, type PackedLists } from './word-lists';

export type PackedDocuments = Readonly<{
  ids: readonly string[];
  titles: PackedTexts;
  bodies: PackedTexts;
  published: Uint32Array;
  facets: PackedFacets;
  typed: PackedLists;
  analysed: PackedLists;
  parts: PackedLists;
  concepts: PackedLists;
}>;

/** One kind's documents in columns, each document at its place, with the lists of their words. */
export type HeldDocuments = Readonly<{
  size: () => number;
  all: () => readonly number[];
  idOf: (place: number) => string;
  titles: () => Pick<ReturnType<typeof createTextColumn>, 'get'>;
  bodies: () => Pick<ReturnType<typeof createTextColumn>, 'get'>;
  facets: () => Omit<FacetColumns, 'push' | 'pushFrom' | 'pack'>;
  /** Seconds since 1970. */
  publishedAt: (place: number) => number;
  put: (documents: readonly SearchDocument[]) => void;
  remove: (id: string) => void;
  /** Reads questions and finds what answers them. */
  words: WordFinder;
  /** For each place where it stands in the Swedish order of names. */
  nameOrder: () => Uint32Array;
  /** Everything that is left, in one piece; places are others afterwards. */
  pack: () => PackedDocuments;
}>;

const swedish = new Intl.Collator('sv');
/** When so large a share is gone, everything is cleared of it. */
const worn = 0.3;
/** As typed: title, names, body. Stems and parts: title and names, body. Concepts: its own, plainly, in passing. */
const fields = {
  typed: { boosts: [3, 2, 1] },
  analysed: { boosts: [3, 1] },
  parts: { boosts: [2, 1] },
  concepts: { boosts: [1, 0.6, 0.3], isFlat: true },
} as const;

/** Empty, or as it was packed. */
export function createHeldDocuments(packed?: PackedDocuments): HeldDocuments {
  let ids: (string | null)[] = [...(packed?.ids ?? [])];
  let numbers = new Map(ids.map((id, place) => [id as string, place]));
  let titles = createTextColumn(packed?.titles);
  let bodies = createTextColumn(packed?.bodies);
  let published = createNumberColumn(packed?.published);
  let facets = createFacetColumns(packed?.facets);
  const lists = {
    typed: createWordLists(fields.typed, packed?.typed),
    analysed: createWordLists(fields.analysed, packed?.analysed),
    parts: createWordLists(fields.parts, packed?.parts),
    concepts: createWordLists(fields.concepts, packed?.concepts),
  };
  const names: NameOrder = createNameOrder(
    (a, b) =>
      swedish.compare(titles.get(a, 'sv'), titles.get(b, 'sv')) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
  );
  const words = findWords(lists, (place) => ids[place] !== null);

  const livePlaces = (): number[] => ids.flatMap((id, place) => (id === null ? [] : [place]));
  const settle = (): void => {
    const left = livePlaces();
    for (const list of Object.values(lists)) list.settle((place) => ids[place] === null);
    if (left.length === ids.length) return;
    const before = { ids, titles, bodies, published: published.array(), facets };
    [ids, titles, bodies] = [[], createTextColumn(), createTextColumn()];
    [published, facets] = [createNumberColumn(), createFacetColumns()];
    for (const place of left) {
      ids.push(before.ids[place] as string);
      for (const [column, old] of [
        [titles, before.titles],
        [bodies, before.bodies],
      ] as const)
        column.push({ sv: old.get(place, 'sv'), en: old.get(place, 'en') });
      published.push(before.published[place] as number);
      facets.pushFrom(before.facets, place);
    }
    numbers = new Map(ids.map((id, place) => [id as string, place]));
    names.forget();
  };
  const remove = (id: string): void => {
    const place = numbers.get(id);
    if (place === undefined) return;
    ids[place] = null;
    numbers.delete(id);
    names.remove(place);
    if (ids.length - numbers.size >= ids.length * worn) settle();
  };
  return {
    size: () => numbers.size,
    all: livePlaces,
    idOf: (place) => ids[place] ?? '',
    titles: () => titles,
    bodies: () => bodies,
    facets: () => facets,
    publishedAt: (place) => published.array()[place] as number,
    put: (given) => {
      for (const document of given) {
        remove(document.id);
        const place = ids.push(document.id) - 1;
        numbers.set(document.id, place);
        titles.push(document.title);
        bodies.push(document.body);
        published.push(document.published);
        facets.push(document.facets, document.deadline);
        const { title, names: named, body, titleTerms, terms, titleParts, parts } = documentTerms(document);
        lists.typed.add([title, named, body]);
        lists.analysed.add([titleTerms, terms]);
        lists.parts.add([titleParts, parts]);
        lists.concepts.add(document.concepts);
        names.add(place);
      }
    },
    remove,
    words,
    nameOrder: () => names.ranks(livePlaces, ids.length),
    pack: () => {
      settle();
      return {
        ids: ids as string[],
        titles: titles.pack(),
        bodies: bodies.pack(),
        published: published.pack(),
        facets: facets.pack(),
        typed: lists.typed.pack(),
        analysed: lists.analysed.pack(),
        parts: lists.parts.pack(),
        concepts: lists.concepts.pack(),
      };
    },
  };
}
