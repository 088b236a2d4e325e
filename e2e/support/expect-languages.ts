import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const folder = 'prisma/seed/sample/';
type Texts = Readonly<Record<string, string>>;
type Written = Readonly<{ name?: string; sv?: Texts; en?: Texts }>;
const rows = (prefix: string) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Written[]);

/** Swedish words of the sample data, as whole texts: units' names, and challenges' texts that have an English one. */
const swedish: readonly string[] = [
  // A name of one word that says nothing in Swedish is a name in any sentence.
  ...rows('units').flatMap(({ name }) => (name?.includes('förvaltning') ? name : [])),
  ...rows('challenges').flatMap(({ sv, en }) =>
    [sv?.['title'], sv?.['summary']].filter((text) => text && text !== en?.['title']),
  ),
].filter((text): text is string => typeof text === 'string' && text.length > 3);

/** Solvers are called what they are called: nobody knows in which language. */
const names: readonly string[] = rows('solvers').flatMap(({ name }) => name ?? []);

/** Words of every Swedish sentence that no English one has: two of them make a text Swedish. */
const telling = 'och att det som för på är inte ett eller från ska när där också vi av till'.split(' ');

/** What a page in one language shows in the other stands in an element that says so, or it is read aloud as nonsense. */
export async function expectLanguages(page: Page): Promise<void> {
  const unmarked = await page.evaluate(
    ({ whole, words, named }) => {
      const found: string[] = [];
      // Scripts; what people wrote, as they wrote it (of a greeting or a report nobody asks the language); and pieces of
      // several texts around a hit.
      const untold = 'script, style, textarea, .keep-lines, p:has(mark)';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const written = (node.textContent ?? '').trim();
        const text = named.reduce((rest, name) => rest.replaceAll(name, ''), written);
        const parent = node.parentElement;
        if (!parent || text === '' || parent.closest(untold)) continue;
        if (parent.closest('[lang]')?.getAttribute('lang') !== 'en') continue;
        const said = new Set(text.toLowerCase().split(/[^\p{Letter}]+/u));
        const isSwedish = whole.some((one) => text.includes(one)) || words.filter((one) => said.has(one)).length > 1;
        if (isSwedish) found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${text.slice(0, 100)}`);
      }
      return found;
    },
    { whole: swedish, words: telling, named: names },
  );
  expect.soft(unmarked, `Swedish without lang="sv" on ${page.url()}`).toEqual([]);
}
