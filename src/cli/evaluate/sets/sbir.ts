import { z } from 'zod';
import type { CandidateProfile, RetrievalTask } from '../task';
import { plainTitle, profilesWhere, pushWork } from './group-works';

const awardsSchema = z.object({
  firms: z.array(z.string()),
  awards: z.array(
    z.object({ firm: z.number(), year: z.number(), title: z.string().nullable(), abstract: z.string().nullable() }),
  ),
});
const topicsSchema = z.array(
  z.object({ year: z.number(), title: z.string(), description: z.string(), winners: z.array(z.number()) }),
);

/**
 * Government topics and the firms that won them later: a firm is a candidate by its awards before the topic's year,
 * those titled like the topic left out; topics whose winners had no earlier award are not asked. `firms` are those
 * that have awards before the first topic of all, with these.
 */
export const readSbir = (
  awardsJson: unknown,
  topicsJson: unknown,
  name: string,
): RetrievalTask & Readonly<{ firms: readonly CandidateProfile[] }> => {
  const { awards } = awardsSchema.parse(awardsJson);
  const topics = topicsSchema.parse(topicsJson);
  const worksOf = new Map<string, number[]>();
  awards.forEach((award, work) => pushWork(worksOf, String(award.firm), work));
  const titles = awards.map((award) => plainTitle(award.title ?? ''));
  const usableFor = (year: number, title: string) => {
    const own = plainTitle(title);
    return (work: number): boolean => (awards[work]?.year ?? year) < year && titles[work] !== own;
  };
  const firstYear = Math.min(...topics.map(({ year }) => year));
  const topicTitles = new Set(topics.map(({ title }) => plainTitle(title)));
  const usableForAll = (work: number): boolean =>
    (awards[work]?.year ?? firstYear) < firstYear && !topicTitles.has(titles[work] ?? '');
  const asked = topics.filter((topic) => {
    const usable = usableFor(topic.year, topic.title);
    return topic.winners.some((firm) => worksOf.get(String(firm))?.some(usable));
  });
  return {
    name,
    firms: profilesWhere(worksOf, usableForAll),
    works: awards.map((award) => ({ language: 'en', title: award.title ?? '', body: award.abstract ?? '' })),
    queries: asked.map((topic) => ({ language: 'en', title: topic.title, body: topic.description })),
    profilesFor: (query) => {
      const topic = asked[query];
      return topic ? profilesWhere(worksOf, usableFor(topic.year, topic.title)) : [];
    },
    relevantTo: (query) => {
      const topic = asked[query];
      if (!topic) return new Set();
      const usable = usableFor(topic.year, topic.title);
      return new Set(topic.winners.map(String).filter((firm) => worksOf.get(firm)?.some(usable)));
    },
  };
};
