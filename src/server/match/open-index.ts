import type { Profile } from '@/domain/match/match';
import { type BuiltIndex, buildIndex, type IndexParts } from '../../domain/match/index/build-index';
import type { IndexFileFault } from '../adapters/files/section-file';
import { loadIndex, saveIndex } from './save-index';

/** An opened index; `rebuilt` says why the file could not be used, or is null when it could. */
export type OpenedIndex = BuiltIndex & Readonly<{ rebuilt: IndexFileFault | null }>;

/** Loads the saved index, or builds it from all profiles and saves it when the file is missing, cut short, corrupt or old. */
export const openIndex = async (
  path: string,
  parts: IndexParts,
  readAll: () => Iterable<Profile> | AsyncIterable<Profile>,
): Promise<OpenedIndex> => {
  const loaded = loadIndex(path, parts);
  if (loaded.ok) return { ...loaded.built, rebuilt: null };
  const built = await buildIndex(parts, readAll());
  saveIndex(path, parts, built);
  return { ...built, rebuilt: loaded.fault };
};
