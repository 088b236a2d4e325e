import { createWorkspace, documentStates, searchCandidates, type Workspace } from './candidate-search';
import { createDocumentLists, type DocumentLists } from './document-lists';
import { growArray, makeUint32, makeUint8, usedPart } from './growing-array';
import {
  type CandidateFilters,
  type CandidateOptions,
  groupsOf,
  groupsOfFilters,
  type IndexDocument,
  type IndexQuery,
} from './index-document';
import { createTextIndex, type TextIndex } from './text-index';
import type { TextVectors } from '@/domain/match/text/text-score';

/** What stays of a document beside its lists. Texts stand in rows `firstText` and onwards; `item` is the owner's. */
export type Entry<T> = Readonly<
  Omit<IndexDocument, 'texts' | 'skills'> & { firstText: number; texts: number; item: T }
>;

export type StoredTexts = Readonly<{ vectors: readonly TextVectors[]; distinct: boolean }>;

export type DocumentIndex<T> = Readonly<{
  size: () => number;
  /** How many there are of some kinds. */
  sizeOf: (kinds: readonly string[]) => number;
  /** Adds a document, in place of the one with the same id if there is one. */
  put: (document: IndexDocument, item: T) => void;
  /** Adds a new document cheaply; it is proposed only after the next `settle`. For building an index. */
  load: (document: IndexDocument, item: T) => void;
  remove: (id: string) => void;
  /**
   * Numbers of at most `limit` documents worth ranking, by estimated points; all that are admitted when there are so
   * few. `restOf` says what a document is worth beside its text and skills.
   */
  candidates: (query: IndexQuery, options: CandidateOptions, restOf?: (item: T) => number) => number[];
  /** The document of an id or of a number, or null. */
  find: (id: string) => Entry<T> | null;
  at: (number: number) => Entry<T> | null;
  /** The vectors of a document's texts, in its own order. */
  textsOf: (entry: Entry<T>) => StoredTexts;
  /** By skill, the documents that state it and those whose texts speak of it. */
  skills: DocumentLists;
  mentioned: DocumentLists;
  /** Rebuilds the postings from the vectors, without what was removed. */
  settle: () => void;
  /** Share (0–1) of what is stored that a rebuild would free or order. */
  wear: () => number;
  bytes: () => number;
  /** All that is to be saved. */
  pack: () => PackedDocuments<T>;
}>;

export type PackedDocuments<T> = Readonly<{
  entries: readonly (Entry<T> | null)[];
  /** The document of each text. */
  documentOf: Uint32Array;
  sv: TextIndex;
  en: TextIndex;
}>;

/** Saved documents, with the skills of each again; null where one was removed. */
export type SavedDocuments<T> = Omit<PackedDocuments<T>, 'entries'> &
  Readonly<{ entries: readonly Readonly<{ entry: Entry<T> | null; skills: IndexDocument['skills'] }>[] }>;

/** A group this small is looked through in full, so that a narrow filter never hides anyone. */
const smallGroup = 2000;

/** Makes an index of documents, empty or from what was saved. */
export const createDocumentIndex = <T>(saved?: SavedDocuments<T>): DocumentIndex<T> => {
  const sv = saved?.sv ?? createTextIndex();
  const en = saved?.en ?? createTextIndex();
  const entries: (Entry<T> | null)[] = [];
  const numbers = new Map<string, number>();
  const documentOf = growArray(makeUint32, saved?.documentOf);
  const states = growArray(makeUint8);
  const skills = createDocumentLists();
  const mentioned = createDocumentLists();
  const groups = createDocumentLists();
  const ofKind = new Map<string, number>();
  let room: Workspace = createWorkspace(0, 0);
  let gone = 0;

  const countKind = (kind: string, more: number) => void ofKind.set(kind, (ofKind.get(kind) ?? 0) + more);

  const list = (entry: Entry<T> | null, own: IndexDocument['skills']): void => {
    const number = entries.push(entry) - 1;
    const named = own.some(({ isStated }) => isStated) ? documentStates.plain : documentStates.namesNoSkill;
    states.push(entry ? named : documentStates.gone);
    if (!entry) {
      gone++;
      return;
    }
    numbers.set(entry.id, number);
    countKind(entry.kind, 1);
    for (const { skill, strength, isStated } of own) (isStated ? skills : mentioned).add(skill, number, strength);
    for (const group of groupsOf(entry)) groups.add(group, number, 1);
  };
  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    countKind(entries[number]?.kind ?? '', -1);
    entries[number] = null;
    states.array[number] = documentStates.gone;
    gone++;
  };
  const append = (document: IndexDocument, item: T, add: (text: TextVectors) => void): void => {
    remove(document.id);
    const firstText = sv.store.rows();
    for (const text of document.texts) {
      add(text);
      documentOf.push(entries.length);
    }
    const { id, kind, place, themes, distinct } = document;
    const texts = document.texts.length;
    list({ id, kind, place, themes, distinct, firstText, texts, item }, document.skills);
  };
  const makeRoom = (): Workspace => {
    const isWide = room.texts.byText.length >= sv.store.rows() && room.byDocument.length >= entries.length;
    if (!isWide) room = createWorkspace(Math.ceil(sv.store.rows() * 1.2), Math.ceil(entries.length * 1.2));
    return room;
  };
  const admitting = (filters: CandidateFilters): ((number: number) => boolean) | null => {
    const wanted = groupsOfFilters(filters).map((names) => new Set(names));
    if (wanted.length === 0 && !filters.without) return null;
    return (number) => {
      const entry = entries[number];
      if (!entry || filters.without?.has(entry.id)) return false;
      const own = wanted.length === 0 ? [] : groupsOf(entry);
      return wanted.every((names) => own.some((group) => names.has(group)));
    };
  };
  const numbersIn = (names: readonly string[]): number[] => {
    const found: number[] = [];
    for (const name of names) found.push(...groups.get(name).documents.subarray(0, smallGroup));
    return found;
  };
  const alwaysLooked = (query: IndexQuery, filters: CandidateFilters, limit: number): number[] => {
    if (numbers.size <= limit) return [...numbers.values()];
    const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + groups.size(name), 0);
    const [smallest] = groupsOfFilters(filters).sort((a, b) => sizeOf(a) - sizeOf(b));
    if (smallest && sizeOf(smallest) <= smallGroup) return numbersIn(smallest);
    const asksMore = query.text.sv !== null || query.text.en !== null || query.skillGroups.length > 0;
    return asksMore ? [] : numbersIn(query.themes.map((theme) => `theme:${theme}`));
  };
  for (const { entry, skills: own } of saved?.entries ?? []) list(entry, own);
  skills.settle();
  mentioned.settle();
  return {
    size: () => numbers.size,
    sizeOf: (kinds) => kinds.reduce((sum, kind) => sum + (ofKind.get(kind) ?? 0), 0),
    put: (document, item) =>
      append(document, item, (text) => {
        sv.add(text.sv);
        en.add(text.en);
      }),
    load: (document, item) =>
      append(document, item, (text) => {
        sv.store.add(text.sv);
        en.store.add(text.en);
      }),
    remove,
    candidates: (query, { limit, filters = {} }, restOf = () => 0) => {
      const searchable = { sv, en, documentOf: documentOf.array, skills, mentioned, states: states.array };
      const options = {
        room: makeRoom(),
        limit,
        always: alwaysLooked(query, filters, limit),
        admits: admitting(filters),
        restOf: (number: number) => {
          const entry = entries[number];
          return entry ? restOf(entry.item) : 0;
        },
      };
      return searchCandidates(searchable, query, options);
    },
    find: (id) => entries[numbers.get(id) ?? -1] ?? null,
    at: (number) => entries[number] ?? null,
    textsOf: (entry) => {
      const vectors: TextVectors[] = [];
      for (let row = entry.firstText; row < entry.firstText + entry.texts; row++)
        vectors.push({ sv: sv.store.get(row), en: en.store.get(row) });
      return { vectors, distinct: entry.distinct };
    },
    skills,
    mentioned,
    settle: () => {
      const isAlive = (row: number): boolean => entries[documentOf.array[row] as number] !== null;
      sv.settle(isAlive);
      en.settle(isAlive);
      skills.settle();
      mentioned.settle();
    },
    wear: () =>
      entries.length === 0 ? 0 : Math.max(gone / entries.length, sv.unsettled() / Math.max(1, sv.store.rows())),
    bytes: () =>
      sv.bytes() + en.bytes() + documentOf.array.byteLength + skills.bytes() + mentioned.bytes() + groups.bytes(),
    pack: () => ({ entries, documentOf: usedPart(documentOf), sv, en }),
  };
};
