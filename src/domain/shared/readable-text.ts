/**
 * A text as it can be stored and shown: without the character NUL, which PostgreSQL cannot hold, and with halves of a
 * character (as when a text was cut in the middle of an emoji) replaced by the replacement character.
 */
export const readableText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** The same for every text in a thing that came from outside as JSON; other values stay as they are. */
export function readableTexts(value: unknown): unknown {
  if (typeof value === 'string') return readableText(value);
  if (Array.isArray(value)) return value.map(readableTexts);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, readableTexts(held)]));
}
