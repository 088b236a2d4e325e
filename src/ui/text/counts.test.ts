import { expect, it } from 'vitest';

type Say = (...counts: readonly unknown[]) => unknown;
const modules = import.meta.glob<Record<string, unknown>>('./*.text.ts', { eager: true });

/** What these count is never one: a limit, a share of many, a sum in kronor, or one has a sentence of its own. */
const neverOne = [
  'challenge-form.gapsTitle',
  'challenge-page.budgetFrom',
  'challenge-page.budgetTo',
  'fairness.lead',
  'fairness.newcomer',
  'match.age',
  'organisation-form.hints.filled',
  'proposal-form.atMost',
  'response-form.atMost',
  'search.days',
  'skill-picker.full',
  'solver-page.within',
];
/** No count, but a name: "… i Helsingborg berättar". */
const names = ['challenge-city.solverTitle', 'layout.description', 'my.solverInvitation', 'start.lead'];
/** Words in -ar, -er and -s that are no plurals. */
const fine = ['my.inboxWithUnits', 'response-page.count'];

function* functionsIn(value: unknown, path: string): Generator<readonly [string, Say]> {
  if (typeof value === 'function') yield [path, value as Say];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* functionsIn(part, path ? `${path}.${key}` : key);
}

/** "1 lösare" is one or many; "1 utmaningar" and "1 solvers" are not. */
const wrong = {
  sv: /(^|\s)1 \p{Lower}+(ar|er|or|arna|erna|orna)(?=[\s.,:;]|$)/u,
  en: /(^|\s)1 (?!as\b|is\b|was\b|has\b|this\b)\p{Lower}+s(?=[\s.,:;]|$)/u,
};

/** '' when it does not take counts. */
function tryToSay(say: Say, one: unknown): string {
  try {
    return String(say(one, '1', '1', '1'));
  } catch {
    return '';
  }
}

it('no sentence says “1 solvers” or its like', () => {
  const found: string[] = [];
  for (const [file, module] of Object.entries(modules))
    for (const text of Object.values(module))
      for (const language of ['sv', 'en'] as const)
        for (const [path, say] of functionsIn((text as Record<string, unknown>)[language], '')) {
          const name = `${file.slice(2, -'.text.ts'.length)}.${path}`;
          if ([...neverOne, ...names, ...fine].includes(name)) continue;
          // It takes a number, or one that is written out already.
          const sentences = [1, '1'].map((one) => tryToSay(say, one));
          if (sentences.every((sentence) => wrong[language].test(sentence)))
            found.push(`${language} ${name}: ${sentences[1]}`);
        }
  expect(found).toEqual([]);
});
