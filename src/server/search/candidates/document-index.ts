import { createWorkspace, searchCandidates, type Workspace } from './candidate-search';
import { createDocumentLists } from './document-lists';
import { growArray, makeUint32, makeUint8, usedPart } from './growing-array';
import {
  type CandidateFilters,
  groupsOf,
  groupsOfFilters,
  type IndexDocument,
  type IndexQuery,
} from './index-document';
import { createTextIndex, type TextIndex } from './text-index';
import type { TextVectors } from '@/domain/match/text/text-score';

/** What stays of a document beside its lists. Texts stand in rows `firstText` and onwards. */
export type Entry = Readonly<Omit<IndexDocument, 'texts'> & { firstText: number; texts: number }>;

export type StoredTexts = Readonly<{ vectors: readonly TextVectors[]; distinct: boolean }>;

export type DocumentIndex = Readonly<{
  size: () => number;
  has: (id: string) => boolean;
  /** Adds a document, in place of the one with the same id if there is one. */
  put: (document: IndexDocument) => void;
  /** Adds a new document cheaply; it is proposed only after the next `settle`. For building an index. */
  load: (document: IndexDocument) => void;
  remove: (id: string) => void;
  /** Ids of at most `limit` documents worth ranking, by estimated points; all that are admitted when there are so few. */
  candidates: (query: IndexQuery, options: Readonly<{ limit: number; filters?: CandidateFilters }>) => string[];
  /** The vectors of a document's texts, in its own order; null if there is no such document. */
  textsOf: (id: string) => StoredTexts | null;
  /** Every skill that some document names. */
  skillNames: () => string[];
  /** Rebuilds the postings from the vectors, without what was removed. */
  settle: () => void;
  /** Share (0–1) of what is stored that a rebuild would free or order. */
  wear: () => number;
  bytes: () => number;
  /** All that is to be saved. */
  pack: () => SavedDocuments;
}>;

export type SavedDocuments = Readonly<{
  entries: readonly (Entry | null)[];
  /** The document of each text. */
  documentOf: Uint32Array;
  sv: TextIndex;
  en: TextIndex;
}>;

/** A group this small is looked through in full, so that a narrow filter never hides anyone. */
const smallGroup = 2000;

/** Makes an index of documents, empty or from what was saved. */
export const createDocumentIndex = (saved?: SavedDocuments): DocumentIndex => {
  const sv = saved?.sv ?? createTextIndex();
  const en = saved?.en ?? createTextIndex();
  const entries: (Entry | null)[] = [];
  const numbers = new Map<string, number>();
  const documentOf = growArray(makeUint32, saved?.documentOf);
  const namesNoSkill = growArray(makeUint8);
  const skills = createDocumentLists();
  const groups = createDocumentLists();
  let room: Workspace = createWorkspace(0, 0);
  let gone = 0;

  const list = (entry: Entry): void => {
    const number = entries.push(entry) - 1;
    numbers.set(entry.id, number);
    namesNoSkill.push(entry.skills.length === 0 ? 1 : 0);
    for (const { skill, strength } of entry.skills) skills.add(skill, number, strength);
    for (const group of groupsOf(entry)) groups.add(group, number, 1);
  };
  const listSaved = (entry: Entry | null): void => {
    if (entry) return list(entry);
    entries.push(null);
    namesNoSkill.push(0);
    gone++;
  };
  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    entries[number] = null;
    gone++;
  };
  const append = (document: IndexDocument, addText: (text: TextVectors) => void): void => {
    remove(document.id);
    const firstText = sv.store.rows();
    for (const text of document.texts) {
      addText(text);
      documentOf.push(entries.length);
    }
    const { id, kind, place, themes, skills: own, distinct } = document;
    list({ id, kind, place, themes, skills: own, distinct, firstText, texts: document.texts.length });
  };
  const makeRoom = (): Workspace => {
    const isWide = room.byText.length >= sv.store.rows() && room.byDocument.length >= entries.length;
    if (!isWide) room = createWorkspace(Math.ceil(sv.store.rows() * 1.2), Math.ceil(entries.length * 1.2));
    return room;
  };
  const admitting = (filters: CandidateFilters): ((number: number) => boolean) => {
    const wanted = groupsOfFilters(filters).map((names) => new Set(names));
    return (number) => {
      const entry = entries[number];
      if (!entry || filters.without?.has(entry.id)) return false;
      if (wanted.length === 0) return true;
      const own = groupsOf(entry);
      return wanted.every((names) => own.some((group) => names.has(group)));
    };
  };
  const numbersIn = (names: readonly string[]): number[] => {
    const found: number[] = [];
    for (const name of names) groups.forEach(name, smallGroup, (number) => found.push(number));
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
  for (const entry of saved?.entries ?? []) listSaved(entry);
  skills.settle();
  return {
    size: () => numbers.size,
    has: (id) => numbers.has(id),
    put: (document) =>
      append(document, (text) => {
        sv.add(text.sv);
        en.add(text.en);
      }),
    load: (document) =>
      append(document, (text) => {
        sv.store.add(text.sv);
        en.store.add(text.en);
      }),
    remove,
    candidates: (query, { limit, filters = {} }) => {
      const searchable = { sv, en, documentOf: documentOf.array, skills, namesNoSkill: namesNoSkill.array };
      const options = {
        room: makeRoom(),
        limit,
        always: alwaysLooked(query, filters, limit),
        admits: admitting(filters),
      };
      return searchCandidates(searchable, query, options).flatMap((number) => entries[number]?.id ?? []);
    },
    textsOf: (id) => {
      const entry = entries[numbers.get(id) ?? -1];
      if (!entry) return null;
      const vectors: TextVectors[] = [];
      for (let row = entry.firstText; row < entry.firstText + entry.texts; row++)
        vectors.push({ sv: sv.store.get(row), en: en.store.get(row) });
      return { vectors, distinct: entry.distinct };
    },
    skillNames: skills.names,
    settle: () => {
      const isAlive = (row: number): boolean => entries[documentOf.array[row] as number] !== null;
      sv.settle(isAlive);
      en.settle(isAlive);
      skills.settle();
    },
    wear: () =>
      entries.length === 0 ? 0 : Math.max(gone / entries.length, sv.unsettled() / Math.max(1, sv.store.rows())),
    bytes: () => sv.bytes() + en.bytes() + documentOf.array.byteLength + skills.bytes() + groups.bytes(),
    pack: () => ({ entries, documentOf: usedPart(documentOf), sv, en }),
  };
};
