import { z } from 'zod';
import type { Passage } from '@/domain/match/match';
import type { CandidateProfile, Task } from '../task';

const paper = z.object({ title: z.string().nullable(), abstract: z.string().nullable() });
const fileSchema = z.object({
  papers: z.record(z.string(), paper),
  variants: z.array(z.record(z.string(), z.array(paper))).min(1),
  ratings: z.record(z.string(), z.record(z.string(), z.number())),
});

/** A paper that a person rated for own expertise: which query it is, and the rating (1–5). */
export type Rated = Readonly<{ query: number; rating: number }>;

/** The researchers' set: one task for each variant of their profiles, over the same works and queries. */
export type ExpertiseSet = Readonly<{
  variants: readonly Task[];
  people: readonly string[];
  ratings: readonly (readonly Rated[])[];
}>;

const english = (text: z.infer<typeof paper>): Passage => ({
  language: 'en',
  title: text.title ?? '',
  body: text.abstract ?? '',
});

/** Reads the researchers' set; every variant's profiles are rows of one list of works, each paper once. */
export const readExpertise = (json: unknown, name: string): ExpertiseSet => {
  const file = fileSchema.parse(json);
  const works: Passage[] = [];
  const known = new Map<string, number>();
  const workOf = (text: z.infer<typeof paper>): number => {
    const key = JSON.stringify([text.title, text.abstract]);
    const found = known.get(key) ?? works.push(english(text)) - 1;
    known.set(key, found);
    return found;
  };
  const people = Object.keys(file.ratings);
  const profilesOf = file.variants.map((variant): CandidateProfile[] =>
    people.map((owner) => ({ owner, works: [...new Set((variant[owner] ?? []).map(workOf))] })),
  );
  const ids = Object.keys(file.papers);
  const queryOf = new Map(ids.map((id, at) => [id, at]));
  const queries = ids.map((id) => english(file.papers[id] ?? { title: '', abstract: '' }));
  return {
    people,
    ratings: people.map((owner) =>
      Object.entries(file.ratings[owner] ?? {}).flatMap(([id, rating]) => {
        const query = queryOf.get(id);
        return query === undefined ? [] : [{ query, rating }];
      }),
    ),
    variants: profilesOf.map((profiles, at) => ({
      name: `${name}, variant ${at + 1}`,
      works,
      queries,
      profilesFor: () => profiles,
    })),
  };
};
