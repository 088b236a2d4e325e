import type { Bilingual } from '../shared/language';
import { type Bridge, createBridge } from './bridge';
import { type BridgeTable, unpackBridge } from './bridge-table';
import { type CognateFinder, createCognateFinder } from './cognates';
import { getAnalyser, getLexicon } from './default-analyser';
import packed from './figures/bridge.json';
import { createPhrases, emptyPhrases } from './phrases';

let table: BridgeTable | null = null;
let cognate: CognateFinder | null = null;

/** The shipped word translations, opened once per process. */
export const getBridgeTable = (): BridgeTable => (table ??= unpackBridge(packed.words));

/** Finds English words spelt like Swedish ones among the shipped English words, made once per process. */
export const getCognateFinder = (): CognateFinder =>
  (cognate ??= createCognateFinder(getLexicon().en, (word) => getAnalyser().readWord(word, 'en').term));

/** The bridge over the shipped figures; with the labels of a taxonomy it also knows its phrases. */
export const createDefaultBridge = (labels: readonly Bilingual[] = []): Bridge =>
  createBridge({
    table: getBridgeTable(),
    phrases: labels.length > 0 ? createPhrases(labels, getAnalyser()) : emptyPhrases,
    cognate: getCognateFinder(),
  });
