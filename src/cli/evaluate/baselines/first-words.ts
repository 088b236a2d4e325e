import type { Passage } from '@/domain/match/match';

/** The title and text asked, cut after so many words where an engine could not answer the whole in reasonable time. */
export const firstWords = (passage: Passage | undefined, most: number): string =>
  `${passage?.title ?? ''} ${passage?.body ?? ''}`
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, most)
    .join(' ');
