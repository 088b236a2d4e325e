import { z } from 'zod';
import { type FacetName, facetNames } from '@/domain/shared/facet-names';
import { languages } from '@/domain/shared/language';
import { searchChallenges, searchSolvers } from '../search/search.queries';
import { callLimits } from '../trpc/call-limits';
import { limited, publicProcedure, router } from '../trpc/trpc';

const values = z.array(z.string().min(1).max(160)).max(30).optional();
const seconds = z.number().int().min(0).max(32_503_680_000).optional();

const request = z.object({
  text: z.string().max(5_000).default(''),
  language: z.enum(languages).default('sv'),
  filters: z
    .object(Object.fromEntries(facetNames.map((name) => [name, values])) as Record<FacetName, typeof values>)
    .prefault({}),
  deadlineBefore: seconds,
  deadlineAfter: seconds,
  sort: z.enum(['relevance', 'deadline', 'newest', 'name']).default('relevance'),
  offset: z.number().int().min(0).max(1_000).default(0),
  limit: z.number().int().min(1).max(100).default(20),
});

/** Drops what is not there, so that "absent" has one form. */
const present = <T extends Record<string, unknown>>(found: T) =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

export const searchRouter = router({
  challenges: publicProcedure
    .use(limited(callLimits.search))
    .input(request)
    .query(({ ctx, input }) => searchChallenges(ctx, { ...input, filters: present(input.filters) })),
  solvers: publicProcedure
    .use(limited(callLimits.search))
    .input(request)
    .query(({ ctx, input }) => searchSolvers(ctx, { ...input, filters: present(input.filters) })),
});
