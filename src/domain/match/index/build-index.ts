import type { Knowledge } from '@/domain/match/knowledge';
import type { Passage, Profile } from '@/domain/match/match';
import { findMentions } from '@/domain/match/mentions';
import { createQuickTextScorer } from '@/domain/match/quick-text-scorer';
import { bagPassages, type TextReading } from '@/domain/match/text/read-passages';
import type { TermBag } from '@/domain/match/text/term-bag';
import { type TextStatistics, weighText } from '@/domain/match/text/text-score';
import { createVectorTextScorer } from '@/domain/match/text/vector-text-scorer';
import { type CountedStatistics, countTexts } from './counted-statistics';
import { createDocumentIndex } from './document-index';
import { type KeptProfile, lightProfile, profileDocument } from './profile-document';
import { createProfileIndex, type ProfileIndex } from './profile-index';
import { createVectorStore, type VectorStore } from './vector-store';

/** What an index needs beside the profiles themselves. */
export type IndexParts = Omit<Knowledge, 'text'> &
  Readonly<{
    reading: TextReading;
    /** What is counted may be read through general language, so that a small corpus is not misled by itself. */
    adjust?: (counted: TextStatistics) => TextStatistics;
  }>;

export type BuiltIndex = Readonly<{ index: ProfileIndex; counted: Readonly<Record<'sv' | 'en', CountedStatistics>> }>;

/** The knowledge of a ranker over counted statistics. */
export const knowledgeOf = (parts: IndexParts, counted: TextStatistics): Parameters<typeof createProfileIndex>[0] => {
  const statistics = parts.adjust?.(counted) ?? counted;
  return { ...parts, text: createQuickTextScorer(createVectorTextScorer(parts.reading, statistics), parts.reading) };
};

type Language = 'sv' | 'en';
type Bags = Readonly<Record<Language, VectorStore>> & Readonly<{ lengths: Record<Language, number[]> }>;

const addBag = (bags: Bags, language: Language, bag: TermBag | null): void => {
  bags[language].add(bag && { ids: bag.ids, weights: bag.counts });
  bags.lengths[language].push(bag?.length ?? 0);
};

const bagAt = (bags: Bags, language: Language, row: number): TermBag | null => {
  const stored = bags[language].get(row);
  return stored && { ids: stored.ids, counts: stored.weights, length: bags.lengths[language][row] ?? 0 };
};

const breatheEvery = 200;

/**
 * Builds an index of all profiles: reads each text once, counts the terms of all, then weighs them. `pause` is awaited
 * now and then, so that a caller can let other work in between.
 */
export const buildIndex = async (
  parts: IndexParts,
  source: Iterable<Profile> | AsyncIterable<Profile>,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<BuiltIndex> => {
  const bags: Bags = { sv: createVectorStore(), en: createVectorStore(), lengths: { sv: [], en: [] } };
  const counters = { sv: countTexts(), en: countTexts() };
  const profiles = new Map<string, Readonly<{ kept: KeptProfile; firstText: number }>>();
  let read = 0;
  const readText = (passages: readonly Passage[]): void => {
    const bag = bagPassages(passages, parts.reading);
    addBag(bags, 'sv', bag.sv);
    addBag(bags, 'en', bag.en);
    if (bag.sv) counters.sv.add(bag.sv);
    if (bag.en) counters.en.add(bag.en);
  };
  for await (const profile of source) {
    const kept = { profile: lightProfile(profile), mentions: findMentions(parts, profile) };
    profiles.set(profile.id, { kept, firstText: bags.sv.rows() });
    readText(profile.passages);
    for (const work of profile.works) readText(work.passages);
    if (++read % breatheEvery === 0) await pause();
  }
  const counted = { sv: counters.sv.finish(), en: counters.en.finish() };
  const knowledge = knowledgeOf(parts, counted);
  const statistics = parts.adjust?.(counted) ?? counted;
  const documents = createDocumentIndex<KeptProfile>();
  for (const { kept, firstText } of profiles.values()) {
    const texts = Array.from({ length: kept.profile.works.length + 1 }, (_, at) =>
      weighText({ sv: bagAt(bags, 'sv', firstText + at), en: bagAt(bags, 'en', firstText + at) }, statistics),
    );
    documents.load(profileDocument(parts.weights, kept, texts), kept);
    if (--read % breatheEvery === 0) await pause();
  }
  documents.settle();
  return { index: createProfileIndex(knowledge, documents), counted };
};
