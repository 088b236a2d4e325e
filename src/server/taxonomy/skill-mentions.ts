import { type Language, languages } from '@/domain/shared/language';
import { getAnalyser } from '@/domain/text/default-analyser';
import type { Hit } from './skill-names';
import type { SkillRow } from './skill-rows';

/** Finds the skills that a text speaks of, in the order of the text, with the words that speak of them. */
export type MentionFinder = (text: string, wanted: Readonly<{ language: Language; limit: number }>) => readonly Hit[];

type Name = Readonly<{ terms: readonly string[]; row: SkillRow }>;

const words = (text: string, language: Language) =>
  getAnalyser()
    .analyse(text, language)
    .filter(({ kind }) => kind === 'word');

/** Reads all names once; a name is met where its words stand after each other, whatever their endings. */
export function createMentionFinder(rows: readonly SkillRow[]): MentionFinder {
  const byFirst: Record<Language, Map<string, Name[]>> = { sv: new Map(), en: new Map() };
  for (const row of rows)
    for (const language of languages)
      for (const name of [row.label[language], ...row.alternatives[language]]) {
        const terms = words(name, language).map(({ term }) => term);
        const [first] = terms;
        if (first === undefined) continue;
        const known = byFirst[language].get(first) ?? [];
        known.push({ terms, row });
        byFirst[language].set(first, known);
      }
  return (text, { limit }) => {
    const hits = new Map<string, Hit & { length: number }>();
    // A form may hold texts in both languages; each is read with the names of each.
    for (const language of languages) {
      const read = words(text, language);
      for (const [at, token] of read.entries())
        for (const { terms, row } of byFirst[language].get(token.term) ?? []) {
          if (!terms.every((term, step) => read[at + step]?.term === term)) continue;
          const last = read[at + terms.length - 1] ?? token;
          const found = text.slice(token.start, last.end);
          const before = hits.get(row.key);
          // Words of one name stand together; line breaks between them mean that they do not.
          if (!found.includes('\n') && (!before || before.length < terms.length))
            hits.set(row.key, { row, found, length: terms.length });
        }
    }
    // Names of several words say more than single ones, and the core's skills are those that challenges ask for.
    return [...hits.values()]
      .sort((a, b) => Number(b.row.isCore) - Number(a.row.isCore) || b.length - a.length)
      .slice(0, limit);
  };
}
