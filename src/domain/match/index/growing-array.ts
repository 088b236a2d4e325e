type Numbers = Uint32Array | Float32Array | Uint8Array;

/** A typed array that grows by half when it is full. `array` may be longer than `length`; read it anew after each push. */
export type GrowingArray<A extends Numbers> = { array: A; length: number; push: (value: number) => void };

const firstLength = 1024;

/** Makes a growing array; `make` makes a typed array of a length. */
export const growArray = <A extends Numbers>(make: (length: number) => A, from?: A): GrowingArray<A> => {
  const growing: GrowingArray<A> = {
    array: from ?? make(firstLength),
    length: from?.length ?? 0,
    push: (value) => {
      if (growing.length === growing.array.length) {
        const wider = make(Math.max(firstLength, Math.ceil(growing.length * 1.5)));
        wider.set(growing.array);
        growing.array = wider;
      }
      growing.array[growing.length++] = value;
    },
  };
  return growing;
};

export const makeUint32 = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);
export const makeUint8 = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

/** The used part of a growing array. */
export const usedPart = <A extends Numbers>(growing: GrowingArray<A>): A =>
  growing.array.subarray(0, growing.length) as A;
