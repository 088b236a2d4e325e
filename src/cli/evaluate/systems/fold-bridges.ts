import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bridge, createBridge } from '@/domain/text/bridge';
import { type BridgeTable, packBridge, unpackBridge } from '@/domain/text/bridge-table';
import { assignFolds } from '@/domain/text/connected-folds';
import { getAnalyser } from '@/domain/text/default-analyser';
import { getCognateFinder } from '@/domain/text/default-bridge';
import { learnBridge } from '@/domain/text/learn-bridge';
import { pairSentences, readLabel, type ParallelSentence } from '@/domain/text/parallel-text';
import type { PhraseDictionary } from '@/domain/text/phrases';
import type { Bilingual } from '@/domain/shared/language';
import type { Project } from '../sets/projects';

const folds = 5;
const cacheFolder = 'node_modules/.cache/samspel-evaluate';
/** Where the learning is written; what was learnt by other code is not used again. */
const learningCode = ['learn-bridge.ts', 'word-alignment.ts', 'bridge-table.ts'];
const domainText = new URL('../../../domain/text/', import.meta.url);

/** Word translations learnt outside each fold, and the fold of each project (people and titles held together). */
export type FoldTables = Readonly<{ foldOf: readonly number[]; tables: readonly BridgeTable[] }>;

/** Learning takes minutes, so what was learnt from the very same sentences is kept and used again. */
const learnOnce = (sentences: readonly ParallelSentence[]): BridgeTable => {
  const digest = learningCode
    .reduce((hash, name) => hash.update(readFileSync(new URL(name, domainText))), createHash('sha256'))
    .update(JSON.stringify(sentences))
    .digest('hex');
  const file = join(cacheFolder, `${digest}.txt`);
  if (existsSync(file)) return unpackBridge(readFileSync(file, 'utf8'));
  const packed = packBridge(learnBridge(sentences));
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, packed);
  return unpackBridge(packed);
};

/** Learns in folds, so that nothing is judged on what it was learnt from. */
export const learnInFolds = (projects: readonly Project[], labels: readonly Bilingual[]): FoldTables => {
  const analyser = getAnalyser();
  const foldOf = assignFolds(
    projects.map(({ people, sv, en }) => ({ people, titles: [sv.title, en.title] })),
    folds,
  );
  const known = labels.map((label) => readLabel(label, analyser));
  const sentences = projects.map(({ sv, en }) => [
    readLabel({ sv: sv.title, en: en.title }, analyser),
    ...pairSentences({ sv: sv.body, en: en.body }, analyser),
  ]);
  const tables = Array.from({ length: folds }, (_, fold) =>
    learnOnce([...sentences.filter((_, at) => foldOf[at] !== fold).flat(), ...known]),
  );
  return { foldOf, tables };
};

/** What a taxonomy's labels alone teach, without any other text. */
export const learnFromLabels = (labels: readonly Bilingual[]): BridgeTable =>
  learnOnce(labels.map((label) => readLabel(label, getAnalyser())));

/** A bridge for each fold over its table, with a taxonomy's labels as phrases. */
export const bridgesOf = (tables: readonly BridgeTable[], phrases: PhraseDictionary): Bridge[] =>
  tables.map((table) => createBridge({ table, phrases, cognate: getCognateFinder() }));
