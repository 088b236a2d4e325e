import type { Bilingual, Language } from '@/domain/shared/language';
import { createNumberColumn } from './number-column';

/** Texts in both languages by place, kept as bytes beside the heap: only those that are shown become strings. */
export type TextColumn = Readonly<{
  push: (text: Bilingual) => void;
  get: (place: number, language: Language) => string;
  pack: () => PackedTexts;
}>;

/** `spans` has for each place where its Swedish text begins and how long it is in bytes, and the same of the English. */
export type PackedTexts = Readonly<{ bytes: Uint8Array; spans: Uint32Array }>;

const firstBytes = 65_536;
const encoder = new TextEncoder();

export function createTextColumn(packed?: PackedTexts): TextColumn {
  const spans = createNumberColumn(packed?.spans);
  const given = packed?.bytes ?? new Uint8Array(0);
  let bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  let used = given.length;

  const add = (text: string): Readonly<{ start: number; length: number }> => {
    // A letter takes at most three bytes of UTF-8 for each unit of UTF-16.
    if (used + text.length * 3 > bytes.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(firstBytes, Math.ceil((used + text.length * 3) * 1.5)));
      bytes.copy(wider, 0, 0, used);
      bytes = wider;
    }
    const start = used;
    const { written } = encoder.encodeInto(text, bytes.subarray(used));
    used += written;
    return { start, length: written };
  };
  return {
    push: ({ sv, en }) => {
      const swedish = add(sv);
      // Who has written in one language only is shown the same in both.
      const english = en === sv ? swedish : add(en);
      for (const { start, length } of [swedish, english]) {
        spans.push(start);
        spans.push(length);
      }
    },
    get: (place, language) => {
      const at = place * 4 + (language === 'sv' ? 0 : 2);
      const [start = 0, length = 0] = spans.array().subarray(at, at + 2);
      return bytes.toString('utf8', start, start + length);
    },
    pack: () => ({ bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, used), spans: spans.pack() }),
  };
}
