import slugify from '@sindresorhus/slugify';

// As Swedish reads them: ü is no "ue", and & is "och".
const plainLetters: [string, string][] = [
  ['ü', 'u'],
  ['Ü', 'U'],
  ['&', ' och '],
];

/** What an address is made of: at most 80 characters, so that a number fits after it. */
const baseOf = (name: string, fallback: string): string =>
  slugify(name, { locale: 'sv', decamelize: false, customReplacements: plainLetters }).slice(0, 80).replace(/-$/, '') ||
  fallback;

function firstFree(base: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!used.has(slug)) return slug;
  }
}

/** The first free address for a name: "falldetektering", then "falldetektering-2". `listTaken` gives those that begin so. */
export async function freeSlug(
  name: string,
  { fallback, listTaken }: Readonly<{ fallback: string; listTaken: (base: string) => Promise<readonly string[]> }>,
): Promise<string> {
  const base = baseOf(name, fallback);
  return firstFree(base, new Set(await listTaken(base)));
}

/** The same among many: all that are taken are known, and the one that is given is taken from then on. */
export function takeFreeSlug(
  name: string,
  { fallback, taken }: Readonly<{ fallback: string; taken: Set<string> }>,
): string {
  const slug = firstFree(baseOf(name, fallback), taken);
  taken.add(slug);
  return slug;
}
