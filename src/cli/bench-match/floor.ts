import type { Profile } from '@/domain/match/match';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import type { DocumentIndex } from '@/server/search/candidates/document-index';
import { readAtMost } from '@/server/search/candidates/postings';

/** What a question must at least read: the postings of its own terms, whole or as far as the index reads them. */
export type Floor = Readonly<{ ms: number; postings: number; documents: number }>;

const languages = ['sv', 'en'] as const;

/** Adds up the postings of a question's terms in a bare typed array, with nothing looked up, weighed, chosen or explained. */
export const measureFloor = (index: DocumentIndex<Profile>, text: VectorText, readsAll: boolean): Floor => {
  const packed = index.pack();
  const sums = new Float32Array(packed.documentOf.length);
  const ranges = languages.flatMap((language) => {
    const postings = packed[language].postings();
    return Array.from(text.vectors[language]?.ids ?? [], (id) => {
      const list = postings.terms.get(id);
      const from = list < 0 ? 0 : (postings.starts[list] as number);
      const end = list < 0 ? 0 : (postings.starts[list + 1] as number);
      return { postings, from, to: readsAll ? end : Math.min(end, from + readAtMost) };
    });
  });
  const started = performance.now();
  for (const { postings, from, to } of ranges) {
    const { texts, impacts } = postings;
    for (let at = from; at < to; at++) {
      const row = texts[at] as number;
      sums[row] = (sums[row] as number) + (impacts[at] as number);
    }
  }
  const ms = performance.now() - started;
  const touched = new Set<number>();
  sums.forEach((sum, row) => void (sum > 0 && touched.add(packed.documentOf[row] as number)));
  return { ms, postings: ranges.reduce((all, { from, to }) => all + to - from, 0), documents: touched.size };
};
