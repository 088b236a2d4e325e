import { type GrowingArray, growArray, makeUint32, makeUint8, usedPart } from './growing-array';

/** Lists of documents by name, with a strength (0–1, kept in 8 bits) for each. Removed documents stay until a rebuild. */
export type DocumentLists = Readonly<{
  add: (name: string, document: number, strength: number) => void;
  size: (name: string) => number;
  names: () => string[];
  /** How many lists there are. */
  count: () => number;
  /** A list, the strongest first where `settle` has been called since it grew; strengths 0–255. Do not keep it. */
  get: (name: string) => DocumentList;
  settle: () => void;
  bytes: () => number;
}>;

export type DocumentList = Readonly<{ documents: Uint32Array; strengths: Uint8Array }>;
const nothing: DocumentList = { documents: new Uint32Array(0), strengths: new Uint8Array(0) };

type List = { documents: GrowingArray<Uint32Array>; strengths: GrowingArray<Uint8Array> };

const sortList = ({ documents, strengths }: List): void => {
  const keys = new Float64Array(documents.length);
  for (let at = 0; at < keys.length; at++)
    keys[at] = (255 - (strengths.array[at] as number)) * 2 ** 32 + (documents.array[at] as number);
  keys.sort();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const high = Math.floor(key / 2 ** 32);
    strengths.array[at] = 255 - high;
    documents.array[at] = key - high * 2 ** 32;
  }
};

/** Makes an empty set of lists. */
export const createDocumentLists = (): DocumentLists => {
  const lists = new Map<string, List>();
  return {
    add: (name, document, strength) => {
      let list = lists.get(name);
      if (!list) {
        list = { documents: growArray(makeUint32), strengths: growArray(makeUint8) };
        lists.set(name, list);
      }
      list.documents.push(document);
      list.strengths.push(Math.round(Math.min(1, Math.max(0, strength)) * 255));
    },
    size: (name) => lists.get(name)?.documents.length ?? 0,
    names: () => [...lists.keys()],
    count: () => lists.size,
    get: (name) => {
      const list = lists.get(name);
      return list ? { documents: usedPart(list.documents), strengths: usedPart(list.strengths) } : nothing;
    },
    settle: () => {
      for (const list of lists.values()) sortList(list);
    },
    bytes: () => {
      let sum = 0;
      for (const { documents, strengths } of lists.values())
        sum += documents.array.byteLength + strengths.array.byteLength;
      return sum;
    },
  };
};
