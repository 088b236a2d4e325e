import type { Analyser } from './analyse';
import { foldLetters } from './fold';
import { listSkillNames, type SkillName, type SkillNames } from './skill-names';
import { findWords } from './words';

/** A name made ready for search: folded text with single spaces, and its terms with the parts of compounds. */
export type IndexedName = Readonly<{ name: SkillName; folded: string; terms: ReadonlySet<string> }>;

/** Names of skills with where each character gram and each term stands; made once, then only read. */
export type SkillIndex = Readonly<{
  names: readonly IndexedName[];
  byGram: ReadonlyMap<string, Int32Array>;
  byTerm: ReadonlyMap<string, Int32Array>;
  analyser: Analyser;
}>;

/** Folded words with single spaces: "E-Hälsa!" → "e halsa". */
export const foldText = (text: string): string =>
  findWords(text)
    .map(({ form }) => foldLetters(form))
    .join(' ');

/** Trigrams within and at the start of words, and the first letter of each, so that one letter finds something. */
export const gramsOfFolded = (folded: string): Set<string> => {
  const grams = new Set<string>();
  for (const word of folded.split(' ')) {
    if (word === '') continue;
    grams.add(`_${word.slice(0, 1)}`);
    const opened = `_${word}`;
    for (let at = 0; at + 3 <= opened.length; at++) grams.add(opened.slice(at, at + 3));
  }
  return grams;
};

/** The terms of a name or query, words and parts of compounds, in its language. */
export const termsOfName = (text: string, language: SkillName['language'], analyser: Analyser): Set<string> =>
  new Set(
    analyser
      .analyse(text, language)
      .filter(({ kind }) => kind !== 'bigram')
      .map(({ term }) => term),
  );

const listPlaces = (sets: readonly ReadonlySet<string>[]): Map<string, Int32Array> => {
  const places = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const item of set) {
      const list = places.get(item);
      if (list) list.push(at);
      else places.set(item, [at]);
    }
  });
  return new Map([...places].map(([item, list]) => [item, Int32Array.from(list)]));
};

/** Prepares skills for search by name; some seconds for all of ESCO. */
export const indexSkills = (skills: readonly SkillNames[], analyser: Analyser): SkillIndex => {
  const names = listSkillNames(skills).map((name): IndexedName => {
    return { name, folded: foldText(name.text), terms: termsOfName(name.text, name.language, analyser) };
  });
  return {
    names,
    byGram: listPlaces(names.map(({ folded }) => gramsOfFolded(folded))),
    byTerm: listPlaces(names.map(({ terms }) => terms)),
    analyser,
  };
};
