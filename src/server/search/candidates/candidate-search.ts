import { spread } from '@/domain/match/text/pool-works';
import type { TermVector } from '@/domain/match/text/term-vector';
import type { DocumentLists } from './document-lists';
import type { IndexQuery } from './index-document';
import { pickBest } from './pick-best';
import type { TextIndex } from './text-index';

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

const addTexts = (searchable: Searchable, query: IndexQuery, room: Workspace): number => {
  const { byText, touchedTexts } = room;
  let touched = 0;
  let weight = 0;
  const visit = (row: number, impact: number): void => {
    if (byText[row] === 0) touchedTexts[touched++] = row;
    byText[row] = (byText[row] as number) + weight * impact;
  };
  const { sv, en } = query.text;
  const inSwedish = searchable.sv.store;
  // A text is compared in Swedish where both have it, so its English is passed by then.
  const visitEnglish = sv ? (row: number, impact: number) => void (inSwedish.has(row) || visit(row, impact)) : visit;
  for (const [vector, index, visitor] of [
    [sv, searchable.sv, visit] as const,
    [en, searchable.en, visitEnglish] as const,
  ]) {
    if (!vector) continue;
    for (const at of heaviestFirst(vector)) {
      weight = (vector.weights[at] as number) / 255;
      index.read(vector.ids[at] as number, visitor);
    }
  }
  return touched;
};

const addSkills = (searchable: Searchable, query: IndexQuery, room: Workspace): void => {
  const { bySkill, stamps } = room;
  for (const group of query.skillGroups) {
    const stamp = ++room.stamp;
    for (const { skill, weight } of group) {
      searchable.skills.forEach(skill, skillReadAtMost, (document, strength) => {
        if (stamps[document] === stamp) return;
        stamps[document] = stamp;
        touch(room, document);
        bySkill[document] = (bySkill[document] as number) + weight * strength;
      });
    }
  }
};

const poolTexts = (searchable: Searchable, texts: number, room: Workspace): void => {
  const { byText, byDocument, touchedTexts } = room;
  for (let at = 0; at < texts; at++) {
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
  poolTexts(searchable, addTexts(searchable, query, room), room);
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
