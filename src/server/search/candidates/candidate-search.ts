import { spread } from '@/domain/match/text/pool-works';
import type { TermVector } from '@/domain/match/text/term-vector';
import type { DocumentLists } from './document-lists';
import type { IndexQuery } from './index-document';
import { pickBest } from './pick-best';
import { type PostingList, readAtMost } from './postings';
import type { TextIndex } from './text-index';
import type { VectorStore } from './vector-store';

/** What a search reads; `documentOf` gives the document of a text. */
export type Searchable = Readonly<{
  sv: TextIndex;
  en: TextIndex;
  documentOf: Uint32Array;
  skills: DocumentLists;
  /** 1 for a document that names no skill. */
  namesNoSkill: Uint8Array;
}>;

/** Of a skill that very many have, only the most skilled propose themselves. */
const skillReadAtMost = 20_000;
/** Of a long question, only so many terms are looked up, heaviest first. */
const termsAtMost = 256;

/** Room that searches reuse, so that a question allocates little. All values are zero between searches. */
export type Workspace = {
  byText: Float32Array;
  byDocument: Float32Array;
  bySkill: Float32Array;
  stamps: Uint32Array;
  stamp: number;
  touchedTexts: Uint32Array;
  textCount: number;
  seen: Uint8Array;
  touched: Uint32Array;
  estimates: Float32Array;
  count: number;
};

export const createWorkspace = (texts: number, documents: number): Workspace => ({
  byText: new Float32Array(texts),
  byDocument: new Float32Array(documents),
  bySkill: new Float32Array(documents),
  stamps: new Uint32Array(documents),
  stamp: 0,
  touchedTexts: new Uint32Array(texts),
  textCount: 0,
  seen: new Uint8Array(documents),
  touched: new Uint32Array(documents),
  estimates: new Float32Array(documents),
  count: 0,
});

const touch = (room: Workspace, document: number): void => {
  if (room.seen[document] === 1) return;
  room.seen[document] = 1;
  room.touched[room.count++] = document;
};

const heaviestFirst = ({ ids, weights }: TermVector): number[] => {
  const order = Array.from(ids, (_, at) => at);
  return order.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b).slice(0, termsAtMost);
};

type Reading = Readonly<{ index: TextIndex; vector: TermVector; skips: VectorStore | null }>;

type Adding = Readonly<{ weight: number; skips: VectorStore | null }>;

/** Adds a list's impacts to its texts; a text that `skips` has is compared in that language instead. */
const addList = (room: Workspace, list: PostingList, { weight, skips }: Adding): void => {
  const { byText, touchedTexts } = room;
  const { texts, impacts, from, to } = list;
  let count = room.textCount;
  for (let at = from; at < to; at++) {
    const row = texts[at] as number;
    if (skips?.has(row)) continue;
    const sum = byText[row] as number;
    if (sum === 0) touchedTexts[count++] = row;
    byText[row] = sum + weight * (impacts[at] as number);
  }
  room.textCount = count;
};

const readTexts = ({ index, vector, skips }: Reading, room: Workspace): void => {
  const { terms, starts, texts, impacts } = index.postings();
  for (const at of heaviestFirst(vector)) {
    const term = vector.ids[at] as number;
    const adding = { weight: (vector.weights[at] as number) / 255, skips };
    const number = terms.get(term);
    if (number >= 0) {
      const from = starts[number] as number;
      const to = Math.min(from + readAtMost, starts[number + 1] as number);
      addList(room, { texts, impacts, from, to }, adding);
    }
    const recent = index.recent(term);
    if (recent) addList(room, { texts: recent.rows, impacts: recent.impacts, from: 0, to: recent.rows.length }, adding);
  }
};

const addTexts = ({ sv, en }: Searchable, { text }: IndexQuery, room: Workspace): void => {
  room.textCount = 0;
  if (text.sv) readTexts({ index: sv, vector: text.sv, skips: null }, room);
  if (text.en) readTexts({ index: en, vector: text.en, skips: text.sv ? sv.store : null }, room);
};

const addSkills = (searchable: Searchable, query: IndexQuery, room: Workspace): void => {
  const { bySkill, stamps } = room;
  for (const group of query.skillGroups) {
    const stamp = ++room.stamp;
    for (const { skill, weight } of group) {
      const { documents, strengths } = searchable.skills.get(skill);
      const end = Math.min(documents.length, skillReadAtMost);
      for (let at = 0; at < end; at++) {
        const document = documents[at] as number;
        if (stamps[document] === stamp) continue;
        stamps[document] = stamp;
        touch(room, document);
        bySkill[document] = (bySkill[document] as number) + (weight * (strengths[at] as number)) / 255;
      }
    }
  }
};

const poolTexts = (searchable: Searchable, room: Workspace): void => {
  const { byText, byDocument, touchedTexts } = room;
  for (let at = 0; at < room.textCount; at++) {
    const row = touchedTexts[at] as number;
    const value = byText[row] as number;
    byText[row] = 0;
    const document = searchable.documentOf[row] as number;
    touch(room, document);
    if (value > (byDocument[document] as number)) byDocument[document] = value;
  }
};

export type SearchOptions = Readonly<{
  room: Workspace;
  limit: number;
  /** Documents that are looked at even if they share nothing with the query. */
  always: readonly number[];
  admits: (document: number) => boolean;
}>;

/** Documents that share a term or a skill with the query, and those of `always`, by estimated points, best first. */
export const searchCandidates = (searchable: Searchable, query: IndexQuery, options: SearchOptions): number[] => {
  const { room, admits } = options;
  room.count = 0;
  addTexts(searchable, query, room);
  poolTexts(searchable, room);
  addSkills(searchable, query, room);
  for (const document of options.always) touch(room, document);
  const { byDocument, bySkill, touched, estimates } = room;
  const { skills, neutralSkills } = query.most;
  const skillPoints = (document: number): number => {
    const share = bySkill[document] as number;
    if (share > 0) return skills * (neutralSkills + (1 - neutralSkills) * share);
    return searchable.namesNoSkill[document] === 1 ? skills * neutralSkills : 0;
  };
  let kept = 0;
  for (let at = 0; at < room.count; at++) {
    const document = touched[at] as number;
    const estimate = query.most.text * spread(byDocument[document] as number) + skillPoints(document);
    byDocument[document] = 0;
    bySkill[document] = 0;
    room.seen[document] = 0;
    if (!admits(document)) continue;
    touched[kept] = document;
    estimates[kept++] = estimate;
  }
  return pickBest(estimates, kept, options.limit).map((at) => touched[at] as number);
};
