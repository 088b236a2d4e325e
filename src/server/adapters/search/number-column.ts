/** Numbers by place, with room to grow: what would be objects for each document is four bytes. */
export type NumberColumn = Readonly<{
  /** May be longer than what was pushed; read it anew after each push. */
  array: () => Uint32Array;
  length: () => number;
  push: (value: number) => void;
  /** The used part. */
  pack: () => Uint32Array;
}>;

const firstLength = 1_024;

export function createNumberColumn(from: Uint32Array = new Uint32Array(0)): NumberColumn {
  let array = from;
  let length = from.length;
  return {
    array: () => array,
    length: () => length,
    push: (value) => {
      if (length === array.length) {
        const wider = new Uint32Array(Math.max(firstLength, Math.ceil(length * 1.5)));
        wider.set(array);
        array = wider;
      }
      array[length] = value;
      length += 1;
    },
    pack: () => array.slice(0, length),
  };
}
