import type { Language } from '../shared/language';
import { type LayWord, plainWord } from './lay-word';

/** Names of concepts by key, in both languages and with synonyms. */
export type ConceptNames = Readonly<{
  skills: ReadonlyMap<string, readonly string[]>;
  themes: ReadonlyMap<string, readonly string[]>;
}>;

type Asked = Readonly<{
  /** '' asks for all. */
  query: string;
  /** Only words of this language; null: of both. */
  of: Language | null;
  /** Whose alphabet the answer is in. */
  sortedIn: Language;
}>;

/** Shorter than this it must begin a word of a concept's name: else "LSS" stands in "avfallssortering". In letters. */
const minWithin = 4;

const isIn = (name: string, part: string): boolean =>
  part.length < minWithin ? name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(part)) : name.includes(part);

/** 0: the word itself is asked for; 1: it begins so; 2: it has that in it; 3: a concept of it does; null: nothing. */
function rank(one: LayWord, parts: readonly string[], names: ConceptNames): number | null {
  const isNamed = (name: string) => parts.every((part) => isIn(plainWord(name), part));
  const plain = plainWord(one.word);
  const whole = parts.join(' ');
  if (plain === whole) return 0;
  if (plain.startsWith(whole)) return 1;
  if (parts.every((part) => plain.includes(part))) return 2;
  const concepts = [
    ...one.skills.map((key) => names.skills.get(key) ?? [key]),
    ...one.themes.map((key) => names.themes.get(key) ?? [key]),
  ];
  return concepts.some((own) => own.some(isNamed)) ? 3 : null;
}

/**
 * The words that are like the query, or that lead to a concept with such a name: each part of the query must stand in the
 * word, or in one and the same name. The nearest first, then by the alphabet.
 */
export function findLayWords<W extends LayWord>(words: readonly W[], asked: Asked, names: ConceptNames): W[] {
  const parts = plainWord(asked.query)
    .split(' ')
    .filter((part) => part !== '');
  const alphabet = new Intl.Collator(asked.sortedIn);
  return words
    .filter(({ language }) => asked.of === null || language === asked.of)
    .flatMap((one) => {
      const near = parts.length === 0 ? 0 : rank(one, parts, names);
      return near === null ? [] : [{ one, near }];
    })
    .sort(
      (a, b) =>
        a.near - b.near || alphabet.compare(a.one.word, b.one.word) || (a.one.language < b.one.language ? 1 : -1),
    )
    .map(({ one }) => one);
}
