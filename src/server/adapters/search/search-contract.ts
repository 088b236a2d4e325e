import { beforeAll, describe, expect, it } from 'vitest';
import { createMeanings } from '@/domain/search/meanings';
import type { SearchDocument, SearchEngine, SearchRequest } from './search-port';

const aDocument = (id: string, sv: string, over: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title: { sv, en: sv },
  names: '',
  body: { sv: '', en: '' },
  concepts: [[], [], []],
  facets: {},
  deadline: null,
  published: 1,
  ...over,
});

const documents: readonly SearchDocument[] = [
  aDocument('alarm', 'Trygghetslarm i hemmet', {
    title: { sv: 'Trygghetslarm i hemmet', en: 'Safety alarms at home' },
    body: {
      sv: 'Den som har hemtjänst ska få hjälp när larmet går. Omsorg om äldre.',
      en: 'Those with home care get help.',
    },
    facets: { theme: ['care', 'safety'], track: ['testbed'], unit: ['care-unit'] },
    deadline: 3_000,
    published: 30,
  }),
  aDocument('bikes', 'Färre cykelstölder vid stationen', {
    title: { sv: 'Färre cykelstölder vid stationen', en: 'Fewer bicycle thefts at the station' },
    body: { sv: 'Cyklar försvinner på kvällen.', en: 'Bicycles disappear in the evening.' },
    facets: { theme: ['safety'], track: ['dialogue'], unit: ['city-unit'], skill: ['lighting-design'] },
    deadline: 1_000,
    published: 10,
  }),
  aDocument('health', 'Psykisk hälsa bland unga', {
    title: { sv: 'Psykisk hälsa bland unga', en: 'Mental health of young people' },
    body: { sv: 'Unga mår sämre.', en: 'Young people feel worse.' },
    facets: { theme: ['care'], track: ['research'], unit: ['care-unit'], skill: ['youth-work'] },
    deadline: 2_000,
    published: 20,
  }),
  aDocument('book', 'Bok och å', { facets: { theme: ['climate'] }, published: 5 }),
];

const meanings = createMeanings(
  [{ concept: 'elderly-care', text: 'pensionärer', language: 'sv', weight: 0.8 }],
  new Map(),
);

const ask = (over: Partial<SearchRequest> = {}): SearchRequest => ({
  kind: 'challenge',
  text: '',
  language: 'sv',
  filters: {},
  sort: 'relevance',
  offset: 0,
  limit: 10,
  ...over,
});

/** What every search engine of Samspel must do; run against both. */
export function describeSearchContract(name: string, makeEngine: () => Promise<SearchEngine> | SearchEngine): void {
  describe(`search contract: ${name}`, () => {
    let engine: SearchEngine;
    const ids = async (over: Partial<SearchRequest>) => (await engine.search(ask(over))).hits.map((hit) => hit.id);
    const fill = async () => {
      await engine.rebuild(
        'challenge',
        (async function* () {
          yield documents.slice(0, 2);
          yield documents.slice(2);
        })(),
      );
    };
    beforeAll(async () => {
      engine = await makeEngine();
      await fill();
      await engine.rebuild('solver', (async function* () {})());
    });

    it.each([
      ['an inflected word inside a compound', 'larmen', 'sv', 'alarm'],
      ['a compound whose parts stand apart', 'äldreomsorg', 'sv', 'alarm'],
      ['a misspelt word', 'hemtjäsnt', 'sv', 'alarm'],
      ['a word that is only begun', 'cyke', 'sv', 'bikes'],
      ['an English plural', 'alarm', 'en', 'alarm'],
      ['letters without their marks', 'halsa', 'sv', 'health'],
      ['a question with function words', 'hur mår unga och psykisk hälsa', 'sv', 'health'],
    ] as const)('finds by %s', async (_what, text, language, id) => {
      expect((await ids({ text, language }))[0]).toBe(id);
    });

    it('narrows: any value within a facet, all facets together', async () => {
      expect((await ids({ filters: { theme: ['care', 'safety'] } })).sort()).toEqual(['alarm', 'bikes', 'health']);
      expect(await ids({ filters: { theme: ['safety'], unit: ['care-unit'] } })).toEqual(['alarm']);
      expect(await ids({ filters: { theme: ['nothing " OR facets.theme = care'] } })).toEqual([]);
    });

    it('counts a facet as if it were not narrowed itself, so that one can add a second value', async () => {
      const { facets, total } = await engine.search(ask({ filters: { theme: ['safety'] } }));
      expect(total).toBe(2);
      expect(facets.theme).toEqual({ care: 2, safety: 2, climate: 1 });
      expect(facets.track).toEqual({ testbed: 1, dialogue: 1 });
    });

    it('sorts by deadline with those that have none last, and by newest', async () => {
      expect(await ids({ sort: 'deadline' })).toEqual(['bikes', 'health', 'alarm', 'book']);
      expect(await ids({ sort: 'newest' })).toEqual(['alarm', 'health', 'bikes', 'book']);
      expect(await ids({ sort: 'deadline', deadlineAfter: 1_000, deadlineBefore: 2_500 })).toEqual(['health']);
    });

    it('gives pages that do not overlap, and the total of all', async () => {
      const first = await engine.search(ask({ limit: 3, sort: 'newest' }));
      const second = await engine.search(ask({ limit: 3, offset: 3, sort: 'newest' }));
      expect(first.total).toBe(4);
      expect(new Set([...first.hits, ...second.hits].map((hit) => hit.id)).size).toBe(4);
    });

    it('marks what it found, also inside a compound', async () => {
      const { hits } = await engine.search(ask({ text: 'larmen' }));
      expect(hits[0]?.title.filter((piece) => piece.hit).map((piece) => piece.text)).toContain('larm');
      expect(hits[0]?.title.map((piece) => piece.text).join('')).toBe('Trygghetslarm i hemmet');
    });

    it('says so when no document has all the words, and shows those that have some', async () => {
      const answer = await engine.search(ask({ text: 'cykelstölder psykisk' }));
      expect(answer.loosened).toBe(true);
      expect(answer.hits.map((hit) => hit.id).sort()).toEqual(['bikes', 'health']);
    });

    it('A14: decides on showing those with some of the words after the filters', async () => {
      // All the words stand in one that the filter leaves out; one of them stands in one that it lets through.
      const keys = aDocument('keys', 'Nycklar i hemtjänsten', { facets: { theme: ['climate'], status: ['closed'] } });
      await engine.index('challenge', [keys]);
      const answer = await engine.search(ask({ text: 'nycklar hemtjänst', filters: { theme: ['care'] } }));
      expect(answer.hits.map((hit) => hit.id)).toEqual(['alarm']);
      expect(answer.loosened).toBe(true);
      await fill();
    });

    it('C3: shows those with all the words first, then those that cover some of the question', async () => {
      const keys = aDocument('keys', 'Nycklar i hemtjänsten');
      await engine.index('challenge', [keys]);
      const { hits, loosened } = await engine.search(ask({ text: 'nycklar hemtjänst' }));
      expect(hits.map(({ id }) => id)).toEqual(['keys', 'alarm']);
      expect(hits.map(({ isPartial }) => isPartial)).toEqual([false, true]);
      expect(loosened).toBe(false);
      await fill();
    });

    it('C2: finds by what a word means, and by a broader concept at less weight', async () => {
      const about = (id: string, concepts: SearchDocument['concepts']) =>
        aDocument(id, `Utan ordet ${id}`, { concepts });
      await engine.index('challenge', [
        about('near', [[], [], ['elderly-care']]),
        about('own', [['elderly-care'], [], []]),
        about('other', [['bikes-care'], [], []]),
      ]);
      const found = await engine.search(ask({ text: 'pensionärerna' }), meanings);
      expect(found.hits.map(({ id }) => id)).toContain('own');
      expect(found.hits.map(({ id }) => id)[0]).toBe('own');
      expect(found.hits.map(({ id }) => id)).not.toContain('other');
      expect(found.hits.some(({ isPartial }) => isPartial)).toBe(false);
      await fill();
    });

    it('C4: finds nothing for what nobody writes of', async () => {
      for (const text of ['kryptovaluta', 'bröllopsfotograf', 'qwertyuiop'])
        expect((await engine.search(ask({ text }))).total).toBe(0);
    });

    it.each([
      ['nothing but signs', '"""((( *** '],
      ['emoji and right-to-left text', '🚲 مرحبا'],
      ['five thousand words', 'trygghet '.repeat(5_000)],
      ['a filter in disguise', '" OR facets.theme = "care'],
    ])('answers %s without an error', async (_what, text) => {
      expect((await engine.search(ask({ text }))).total).toBeGreaterThanOrEqual(0);
    });

    it('replaces a document, and forgets one that is removed', async () => {
      await engine.index('challenge', [aDocument('book', 'Fler böcker på biblioteket')]);
      expect(await ids({ text: 'biblioteken' })).toEqual(['book']);
      await engine.remove('challenge', ['book']);
      expect(await ids({ text: 'biblioteken' })).toEqual([]);
      expect((await engine.health()).documents.challenge).toBe(3);
      await fill();
    });

    it('keeps answering from the old index while a new one is built', async () => {
      await engine.rebuild(
        'challenge',
        (async function* () {
          yield documents.slice(0, 1);
          expect(await ids({ text: 'cykelstölder' })).toEqual(['bikes']);
        })(),
      );
      expect(await ids({ text: 'cykelstölder' })).toEqual([]);
      await fill();
    });

    it('proposes candidates by skill, theme and telling words, at most so many', async () => {
      const request = {
        kind: 'challenge',
        skills: ['youth-work'],
        themes: ['safety'],
        terms: ['klimat'],
        limit: 10,
      } as const;
      const found = await engine.candidates(request);
      expect(found[0]).toBe('health');
      expect([...found].sort()).toEqual(['alarm', 'bikes', 'health']);
      expect(await engine.candidates({ ...request, limit: 1 })).toHaveLength(1);
    });
  });
}
