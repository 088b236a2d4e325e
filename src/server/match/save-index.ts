import { sameMention } from '@/domain/match/mentions';
import { textWeights } from '@/domain/match/text/text-weights';
import { languages } from '@/domain/shared/language';
import { type BuiltIndex, type IndexParts, knowledgeOf } from '../../domain/match/index/build-index';
import { openStatistics } from '../../domain/match/index/counted-statistics';
import { createDocumentIndex, type SavedDocuments } from '../../domain/match/index/document-index';
import {
  type IndexFileFault,
  readSections,
  type Section,
  type Sections,
  writeSections,
} from '../adapters/files/section-file';
import { type KeptProfile, profileDocument } from '../../domain/match/index/profile-document';
import { createProfileIndex } from '../../domain/match/index/profile-index';
import { createTermTable } from '../../domain/match/index/term-table';
import { createTextIndex, type TextIndex } from '../../domain/match/index/text-index';

/** Changes whenever the layout of the sections does, or what the vectors mean. */
const versionOf = (parts: IndexParts): string => `3/${textWeights.version}/${parts.weights.version}`;

type Language = (typeof languages)[number];

const packText = (sections: Map<string, Section>, language: Language, text: TextIndex): void => {
  const { starts, lengths, ids, weights } = text.store.pack();
  const postings = text.postings();
  const table = postings.terms.pack();
  sections.set(`${language}.starts`, starts).set(`${language}.lengths`, lengths);
  for (const [at, chunk] of ids.entries()) sections.set(`${language}.ids.${at}`, chunk);
  for (const [at, chunk] of weights.entries()) sections.set(`${language}.weights.${at}`, chunk);
  sections.set(`${language}.terms`, table.keys).set(`${language}.lists`, table.values);
  sections.set(`${language}.listStarts`, postings.starts).set(`${language}.texts`, postings.texts);
  sections.set(`${language}.impacts`, postings.impacts);
};

/** Saves an index to a file; what was updated since it was built is settled first. Synchronous: for the worker, not for a request. */
export const saveIndex = (path: string, parts: IndexParts, { index, counted }: BuiltIndex): void => {
  if (index.documents.wear() > 0) index.documents.settle();
  const { entries, documentOf, sv, en } = index.documents.pack();
  const kept = entries.map((entry) => entry?.item ?? null);
  const sections = new Map<string, Section>([
    ['profiles', Buffer.from(JSON.stringify(kept))],
    ['documentOf', documentOf],
    ['distinct', Uint8Array.from(entries, (entry) => (entry?.distinct ? 1 : 0))],
  ]);
  packText(sections, 'sv', sv);
  packText(sections, 'en', en);
  for (const language of languages) {
    const { works, totalLength, ids, frequencies } = counted[language].pack();
    sections.set(`${language}.count`, Buffer.from(JSON.stringify({ works, totalLength })));
    sections.set(`${language}.counted`, ids).set(`${language}.frequencies`, frequencies);
  }
  writeSections(path, versionOf(parts), sections);
};

const section = (sections: Sections, name: string): Section => {
  const found = sections.get(name);
  if (!found) throw new Error(`The saved index has no section ${name}.`);
  return found;
};

const chunksOf = (sections: Sections, name: string): Section[] => {
  const chunks: Section[] = [];
  for (let next = sections.get(`${name}.0`); next; next = sections.get(`${name}.${chunks.length}`)) chunks.push(next);
  return chunks;
};

const unpackText = (sections: Sections, language: Language): TextIndex => {
  const words = (name: string): Uint32Array => section(sections, `${language}.${name}`) as Uint32Array;
  return createTextIndex({
    vectors: {
      starts: words('starts'),
      lengths: words('lengths'),
      ids: chunksOf(sections, `${language}.ids`) as Uint32Array[],
      weights: chunksOf(sections, `${language}.weights`) as Float32Array[],
    },
    postings: {
      terms: createTermTable(0, { keys: words('terms'), values: words('lists') }),
      starts: words('listStarts'),
      texts: words('texts'),
      impacts: section(sections, `${language}.impacts`) as Uint8Array,
    },
  });
};

const parse = (bytes: Section): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());

type SavedEntry = SavedDocuments<KeptProfile>['entries'][number];

const entriesOf = (parts: IndexParts, all: readonly (KeptProfile | null)[], sections: Sections): SavedEntry[] => {
  const documentOf = section(sections, 'documentOf');
  const distinct = section(sections, 'distinct');
  const firstText = new Uint32Array(all.length);
  for (let text = documentOf.length - 1; text >= 0; text--) firstText[documentOf[text] as number] = text;
  return all.map((kept, at) => {
    if (!kept) return { entry: null, skills: [] };
    const { id, kind, place, themes, skills } = profileDocument(parts.weights, kept, []);
    const texts = { distinct: distinct[at] === 1, firstText: firstText[at] ?? 0, texts: kept.profile.works.length + 1 };
    return { entry: { id, kind, place, themes, ...texts, item: kept }, skills };
  });
};

export type LoadedIndex = Readonly<{ ok: true; built: BuiltIndex }> | Readonly<{ ok: false; fault: IndexFileFault }>;

/** Loads a saved index, or says what is wrong with the file so that the caller can build it anew. */
export const loadIndex = (path: string, parts: IndexParts): LoadedIndex => {
  const read = readSections(path, versionOf(parts));
  if (!read.ok) return read;
  const { sections } = read;
  const saved = parse(section(sections, 'profiles')) as (KeptProfile | null)[];
  const kept = saved.map((one) => one && { profile: one.profile, mentions: one.mentions.map(sameMention) });
  const documentOf = section(sections, 'documentOf') as Uint32Array;
  const entries = entriesOf(parts, kept, sections);
  const documents = createDocumentIndex({
    entries,
    documentOf,
    sv: unpackText(sections, 'sv'),
    en: unpackText(sections, 'en'),
  });
  const statistics = (language: Language): BuiltIndex['counted'][Language] =>
    openStatistics({
      ...(parse(section(sections, `${language}.count`)) as { works: number; totalLength: number }),
      ids: section(sections, `${language}.counted`) as Uint32Array,
      frequencies: section(sections, `${language}.frequencies`) as Uint32Array,
    });
  const counted = { sv: statistics('sv'), en: statistics('en') };
  return { ok: true, built: { index: createProfileIndex(knowledgeOf(parts, counted), documents), counted } };
};
