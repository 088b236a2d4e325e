import { spread } from '@/domain/match/text/pool-works';
import { addPostings, type TextSums } from './add-postings';
import type { DocumentLists } from './document-lists';
import type { IndexQuery } from './index-document';
import { pickBest, valueToEnter } from './pick-best';
import type { TextIndex } from './text-index';

/** What the search knows of each document. */
export const documentStates = { plain: 0, namesNoSkill: 1, gone: 2 } as const;

/** What a search reads; `documentOf` gives the document of a text. */
export type Searchable = Readonly<{
  sv: TextIndex;
  en: TextIndex;
  documentOf: Uint32Array;
  /** By skill, the documents that state it, and those whose texts speak of it. */
  skills: DocumentLists;
  mentioned: DocumentLists;
  states: Uint8Array;
}>;

/** Of a skill that very many have, only the most skilled propose themselves. */
const skillReadAtMost = 20_000;
/** Of so many times the documents wanted the rest is looked at too, before the last are left out. */
const refined = 4;
/** So many texts are pooled by document; all that share less with the question are left. */
const textsPooled = 8000;

/** Room that searches reuse, so that a question allocates little. All values are zero between searches. */
export type Workspace = {
  texts: TextSums;
  byDocument: Float32Array;
  bySkill: Float32Array;
  stamps: Uint32Array;
  stamp: number;
  seen: Uint8Array;
  touched: Uint32Array;
  estimates: Float32Array;
  count: number;
};

export const createWorkspace = (texts: number, documents: number): Workspace => ({
  texts: { byText: new Float32Array(texts), touched: new Uint32Array(texts), count: 0 },
  byDocument: new Float32Array(documents),
  bySkill: new Float32Array(documents),
  stamps: new Uint32Array(documents),
  stamp: 0,
  seen: new Uint8Array(documents),
  touched: new Uint32Array(documents),
  estimates: new Float32Array(documents),
  count: 0,
});

/** Whether a search has met a document, and whether it states a skill that is near a wanted one. */
const unseen = 0;
const met = 1;
const statesNear = 2;

const touch = (room: Workspace, document: number): void => {
  if (room.seen[document] !== unseen) return;
  room.seen[document] = met;
  room.touched[room.count++] = document;
};

const addTexts = ({ sv, en }: Searchable, { text }: IndexQuery, { texts }: Workspace): void => {
  texts.count = 0;
  if (text.sv) addPostings(texts, { index: sv, vector: text.sv, skips: null });
  if (text.en) addPostings(texts, { index: en, vector: text.en, skips: text.sv ? sv.store : null });
};

const addSkills = (searchable: Searchable, query: IndexQuery, room: Workspace): void => {
  const { bySkill, stamps, seen } = room;
  for (const group of query.skillGroups) {
    const stamp = ++room.stamp;
    for (const { skill, isStated, weight, proposes } of group) {
      const { documents, strengths } = (isStated ? searchable.skills : searchable.mentioned).get(skill);
      const end = Math.min(documents.length, skillReadAtMost);
      for (let at = 0; at < end; at++) {
        const document = documents[at] as number;
        if (!proposes && seen[document] === unseen) continue;
        touch(room, document);
        if (isStated) seen[document] = statesNear;
        if (stamps[document] === stamp) continue;
        stamps[document] = stamp;
        bySkill[document] = (bySkill[document] as number) + (weight * (strengths[at] as number)) / 255;
      }
    }
  }
};

/** Gives each document the value of its nearest text; of very many texts only the nearest are looked at. */
const poolTexts = (searchable: Searchable, room: Workspace): void => {
  const { byDocument } = room;
  const { byText, touched, count } = room.texts;
  const from = valueToEnter(byText, touched.subarray(0, count), textsPooled);
  for (let at = 0; at < count; at++) {
    const row = touched[at] as number;
    const value = byText[row] as number;
    byText[row] = 0;
    if (value < from) continue;
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
  /** What the rest of a document is worth; asked only of those that the first estimate put high. */
  restOf: (document: number) => number;
  /** Null admits all. */
  admits: ((document: number) => boolean) | null;
}>;

/** Documents that share a term or a skill with the query, and those of `always`, by estimated points, best first. */
export const searchCandidates = (searchable: Searchable, query: IndexQuery, options: SearchOptions): number[] => {
  const { room, admits } = options;
  const { states } = searchable;
  room.count = 0;
  addTexts(searchable, query, room);
  poolTexts(searchable, room);
  addSkills(searchable, query, room);
  for (const document of options.always) touch(room, document);
  const { byDocument, bySkill, touched, estimates } = room;
  const { skills, neutralSkills } = query.most;
  const skillPoints = (document: number): number => {
    const share = bySkill[document] as number;
    const isLifted = states[document] === documentStates.namesNoSkill || room.seen[document] === statesNear;
    return skills * (isLifted ? neutralSkills + (1 - neutralSkills) * share : share);
  };
  let kept = 0;
  for (let at = 0; at < room.count; at++) {
    const document = touched[at] as number;
    const estimate = query.most.text * spread(byDocument[document] as number) + skillPoints(document);
    byDocument[document] = 0;
    bySkill[document] = 0;
    room.seen[document] = unseen;
    if (states[document] === documentStates.gone || (admits && !admits(document))) continue;
    touched[kept] = document;
    estimates[kept++] = estimate;
  }
  const high = pickBest(estimates, kept, options.limit * refined);
  const numbers = high.map((at) => touched[at] as number);
  if (numbers.length <= options.limit) return numbers;
  const values = Float32Array.from(
    high,
    (at, place) => (estimates[at] as number) + options.restOf(numbers[place] as number),
  );
  return pickBest(values, values.length, options.limit).map((at) => numbers[at] as number);
};
