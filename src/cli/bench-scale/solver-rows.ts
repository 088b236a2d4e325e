import type { Row } from '@/server/import/read-rows';
import { readSource } from '../bench-match/award-texts';
import { makeFrom } from '../bench-match/make-profiles';

const sample = 'prisma/seed/sample';
type Wanted = Readonly<{ data: string; prefix: string; rows: number; skills: readonly string[] }>;

/**
 * Rows of a file of solvers, each with the texts of one firm, and with skills, place and the like drawn from fixed
 * numbers: the same in every run. `warning` says when the real texts are not there.
 */
export function makeRows({ data, prefix, rows, skills }: Wanted): Readonly<{ rows: Row[]; warning: string | null }> {
  const { source, warning } = readSource(data, sample);
  const { profile } = makeFrom(source, skills);
  const nameOf = (number: number): string => {
    const words = source.texts[number % source.texts.length]?.title.toLowerCase().split(/\W+/u) ?? [];
    const [first = 'firm', second = ''] = words.filter((word) => word.length > 4);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second} ${number} AB`.replace('  ', ' ');
  };
  const made = Array.from({ length: rows }, (_, number): Row => {
    const { kind, place, maturity, capacityMonths, themes, skills: own, works, passages } = profile(number);
    const [body = ''] = passages.map((passage) => passage.body);
    return {
      externalId: `${prefix}-${number}`,
      kind,
      name: nameOf(number),
      place,
      maturity,
      capacityMonths,
      en: { summary: body.slice(0, 300), offer: body.slice(0, 4000) },
      themes,
      skills: own.map(({ skill, level }) => ({ key: skill, level })),
      references: works.flatMap(({ year, passages: texts }) =>
        texts.map((text) => ({
          language: text.language,
          title: text.title.slice(0, 300) || 'untitled',
          text: text.body.slice(0, 8000) || 'untitled',
          year,
        })),
      ),
    };
  });
  return { rows: made, warning };
}

/** Questions that nobody has asked before: a few words that stand in the texts, drawn anew for each number. */
export function makeQuestions(data: string): (number: number) => string {
  const { source } = readSource(data, sample);
  const wordsAt = (number: number) =>
    source.texts[number % source.texts.length]?.title.split(/\W+/u).filter(Boolean) ?? [];
  return (number) => {
    const own = wordsAt(number * 7_919 + 11);
    const other = wordsAt(number * 104_729 + 5);
    return [...own.slice(0, 2), other.at(-1) ?? '', String(number)].join(' ').trim();
  };
}
