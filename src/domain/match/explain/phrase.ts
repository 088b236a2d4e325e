import type { Bilingual, Language } from '../../shared/language';
import { type Passage, type Work } from '../match';

const and = { sv: ' och ', en: ' and ' } as const;

/** "a", "a och b", "a, b och c". */
export const listOf = (items: readonly string[], language: Language): string => {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')}${and[language]}${items.at(-1)}`;
};

/** A label as it stands inside a sentence: "Falldetektering" becomes "falldetektering", "IoT" and "AI-stöd" stay. */
export const inSentence = (label: string): string => {
  const second = label.charAt(1);
  const isPlain = second === '' || (second === second.toLowerCase() && second !== second.toUpperCase());
  const firstWord = label.split(/[\s-]/u, 1)[0] ?? '';
  return isPlain && firstWord.slice(1) === firstWord.slice(1).toLowerCase()
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
};

/** Labels in one language, ready for a sentence, at most `most` of them. */
export const labelsIn = (labels: readonly Bilingual[], language: Language, most = 3): string =>
  listOf(
    labels.slice(0, most).map((label) => inSentence(label[language])),
    language,
  );

const maxTitleLength = 90;

const shorten = (title: string): string => {
  if (title.length <= maxTitleLength) return title;
  const cut = title.slice(0, maxTitleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxTitleLength / 2))} …`;
};

/** The passage whose title a reader is told, in the reader's language where there is one; none when none has a title. */
const titledIn = (passages: readonly Passage[], language: Language): Passage | undefined => {
  const titled = passages.filter((passage) => passage.title.trim() !== '');
  return titled.find((passage) => passage.language === language) ?? titled[0];
};

/** The title among passages, in the reader's language where there is one; empty when no passage has a title. */
export const titleIn = (passages: readonly Passage[], language: Language): string =>
  shorten(titledIn(passages, language)?.title.trim() ?? '');

/**
 * A reference as a reader names it: ”Trygg natt” (2023). A title stands within the quotation marks of its own language,
 * in sentences of the other one too: by them a page knows how it is to be read aloud.
 */
export const workName = (work: Work, language: Language): string => {
  const titled = titledIn(work.passages, language);
  const year = work.year === null ? '' : ` (${work.year})`;
  if (!titled) return language === 'sv' ? `ett tidigare arbete${year}` : `past work${year}`;
  return `${quoted(shorten(titled.title.trim()), titled.language)}${year}`;
};

/** Words as they are quoted in a language: ”fallsensor”, “fall sensor”. */
export const quoted = (words: string, language: Language): string => (language === 'sv' ? `”${words}”` : `“${words}”`);

/** The same sentence made in both languages. */
export const both = (make: (language: Language) => string): Bilingual => ({ sv: make('sv'), en: make('en') });
