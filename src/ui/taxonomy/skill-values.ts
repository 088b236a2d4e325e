import { type FormValues, listOf, textOf } from '../kit/form-state';

/** A skill as a picker shows it: its name, the area it belongs to, and what it was found by. */
export type SkillOption = Readonly<{
  key: string;
  label: string;
  /** The area above it ("äldreomsorg"), or ''. */
  above: string;
  /** The words that it was found by, when they are not the label. */
  found?: string | undefined;
}>;

/** A picked skill with its level or need. */
export type SkillChoice = Readonly<{ key: string; value: string }>;

const parse = (line: string): SkillChoice => {
  const at = line.indexOf('=');
  return at < 0 ? { key: line, value: '' } : { key: line.slice(0, at), value: line.slice(at + 1) };
};

/** The skills picked in a form, once each; those set to "remove" are gone. `value` is the level or the need. */
export function skillChoices(values: FormValues, name = 'skills'): readonly SkillChoice[] {
  const picked = new Map<string, SkillChoice>();
  for (const line of listOf(values, name)) {
    const choice = parse(line);
    if (choice.key && choice.value && !picked.has(choice.key)) picked.set(choice.key, choice);
  }
  return [...picked.values()];
}

/** What a form starts with when these skills are saved: goes into the values of `initialState`. */
export const skillFormValues = (chosen: readonly (SkillOption & SkillChoice)[], name = 'skills'): FormValues => ({
  [name]: chosen.map(({ key, value }) => `${key}=${value}`),
  [`${name}.known`]: chosen.map(writeKnown),
});

/** The names of skills travel with the form, so that a page made anew from what was typed can show them. */
export const writeKnown = ({ key, label, above, found }: SkillOption): string =>
  JSON.stringify(found === undefined ? [key, label, above] : [key, label, above, found]);

/** The names that came with a form; lines that are not ours are skipped. */
export function readKnown(lines: readonly string[]): ReadonlyMap<string, SkillOption> {
  const known = new Map<string, SkillOption>();
  for (const line of lines.slice(0, 400)) {
    const option = readLine(line);
    if (option) known.set(option.key, option);
  }
  return known;
}

function readLine(line: string): SkillOption | null {
  try {
    const parts: unknown = JSON.parse(line);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [key, label, above = '', found] = parts as string[];
    return key && label ? { key, label, above, found } : null;
  } catch {
    return null;
  }
}

/** What the picker's own buttons ask the server for when there is no JavaScript; null when another button was pressed. */
export function skillIntent(values: FormValues, name = 'skills'): 'find' | 'suggest' | null {
  const intent = textOf(values, 'intent');
  if (intent === `${name}.find` && textOf(values, `${name}.find`) !== '') return 'find';
  return intent === `${name}.suggest` ? 'suggest' : null;
}

type SkillSearch = Readonly<{
  searchSkills: (input: { query: string; language: 'sv' | 'en' }) => Promise<readonly SkillOption[]>;
  suggestSkills: (input: { text: string; language: 'sv' | 'en' }) => Promise<readonly SkillOption[]>;
}>;
type SkillForm = Readonly<{
  values: FormValues;
  language: 'sv' | 'en';
  /** `(await serverApi()).taxonomy` */
  taxonomy: SkillSearch;
  /** The names of the texts that suggestions are taken from. */
  texts: readonly string[];
  name?: string;
}>;

/** The longest text that suggestions are read from, in characters. */
export const suggestFrom = 12_000;

/**
 * For a form's server action: when one of the picker's own buttons was pressed, the values to show the form with again
 * (skills found are then offered as boxes to tick); null when the form itself was sent.
 */
export async function answerSkillIntent({ values, language, taxonomy, texts, name = 'skills' }: SkillForm) {
  const intent = skillIntent(values, name);
  if (intent === null) return null;
  const text = texts.map((field) => textOf(values, field)).join('\n\n');
  const query = textOf(values, `${name}.find`).slice(0, 100);
  const found =
    intent === 'find'
      ? await taxonomy.searchSkills({ query, language })
      : await taxonomy.suggestSkills({ text: text.slice(0, suggestFrom), language });
  const known = new Map([
    ...readKnown(listOf(values, `${name}.known`)),
    ...found.map((one) => [one.key, one] as const),
  ]);
  const answered: FormValues = {
    ...values,
    [`${name}.known`]: [...known.values()].map(writeKnown),
    [`${name}.found`]: [intent, ...found.map(({ key }) => key)],
  };
  return answered;
}
