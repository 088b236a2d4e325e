import slugify from '@sindresorhus/slugify';

// As Swedish reads them: ü is no "ue", and & is "och".
const plainLetters: [string, string][] = [
  ['ü', 'u'],
  ['Ü', 'U'],
  ['&', ' och '],
];

/** The first free address for a name: "falldetektering", then "falldetektering-2". `listTaken` gives those that begin so. */
export async function freeSlug(
  name: string,
  { fallback, listTaken }: Readonly<{ fallback: string; listTaken: (base: string) => Promise<readonly string[]> }>,
): Promise<string> {
  const base =
    slugify(name, { locale: 'sv', decamelize: false, customReplacements: plainLetters })
      .slice(0, 80)
      .replace(/-$/, '') || fallback;
  const used = new Set(await listTaken(base));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!used.has(slug)) return slug;
  }
}
