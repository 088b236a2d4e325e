import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableText, readableTexts } from './readable-text';

it('takes out what cannot be stored, and nothing else', () => {
  expect(readableText('a\u0000b')).toBe('ab');
  expect(readableText('halv \ud83d')).toBe('halv \ufffd');
  expect(readableText('hel 🙂, radbryt\n och مرحبا')).toBe('hel 🙂, radbryt\n och مرحبا');
});

it('reads every text in a thing and keeps its form', () => {
  const at = new Date(0);
  expect(readableTexts({ a: ['x\u0000', 1, null], b: { c: true }, at })).toEqual({
    a: ['x', 1, null],
    b: { c: true },
    at,
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readableTexts(readableTexts(value))).toEqual(readableTexts(value));
    }),
  );
});
