import { Maturity, OrganisationKind, OrganisationSize, Track } from '../adapters/db/generated/enums';
import type { Prisma } from '../adapters/db/generated/client';
import { type FacetName, facetNames, type SearchRequest } from '../adapters/search/search-port';
import { publishedChallenges } from '../challenge/challenge-scope';
import { proposedSolvers } from '../organisation/proposed-scope';
import { sizeOf } from '../organisation/size-names';
import { budgetBands } from '@/domain/challenge/budget';
import { challengeStatuses } from '@/domain/challenge/challenge';

type Facets<Where> = Readonly<Partial<Record<FacetName, (values: readonly string[], now: Date) => Where>>>;

/** Of what stands in an address only what the database knows: anything else is nobody's, and is no error. */
const known = <T extends string>(all: readonly T[], values: readonly string[]): { in: T[] } => ({
  in: all.filter((one) => values.includes(one)),
});

/** As `bandsOf` reads it: an end that is not said is open, and with neither said there is no budget. */
const inBand = (min: number, max: number): Prisma.ChallengeWhereInput => ({
  NOT: { budgetFrom: null, budgetTo: null },
  AND: [
    { OR: [{ budgetTo: null }, { budgetTo: { gte: min } }] },
    ...(Number.isFinite(max) ? [{ OR: [{ budgetFrom: null }, { budgetFrom: { lt: max } }] }] : []),
  ],
});

const challengeFacets: Facets<Prisma.ChallengeWhereInput> = {
  theme: (values) => ({ themes: { some: { themeKey: { in: [...values] } } } }),
  skill: (values) => ({ skills: { some: { skillKey: { in: [...values] } } } }),
  unit: (values) => ({ unit: { slug: { in: [...values] } } }),
  budget: (values) => ({
    OR: [
      // An address may name a band that is none.
      { id: { in: [] } },
      ...(values.includes('not_set') ? [{ budgetFrom: null, budgetTo: null }] : []),
      ...Object.entries(budgetBands)
        .filter(([band]) => values.includes(band))
        .map(([, { min, max }]) => inBand(min, max)),
    ],
  }),
  track: (values) => ({ track: known(Object.values(Track), values) }),
  // By the clock, as `statusAt` reads it: past its deadline an open one is closed.
  status: (values, now) => ({
    OR: [
      {
        status: known(
          challengeStatuses.filter((status) => status !== 'open'),
          values,
        ),
      },
      ...(values.includes('open')
        ? [{ status: 'open' as const, OR: [{ deadlineAt: null }, { deadlineAt: { gte: now } }] }]
        : []),
      ...(values.includes('closed') ? [{ status: 'open' as const, deadlineAt: { lt: now } }] : []),
    ],
  }),
};

const solverFacets: Facets<Prisma.OrganisationWhereInput> = {
  theme: (values) => ({ themes: { some: { themeKey: { in: [...values] } } } }),
  skill: (values) => ({ skills: { some: { skillKey: { in: [...values] } } } }),
  kind: (values) => ({ kind: known(Object.values(OrganisationKind), values) }),
  place: (values) => ({ place: { in: [...values] } }),
  size: (values) => ({ size: { in: Object.values(OrganisationSize).filter((size) => values.includes(sizeOf(size))) } }),
  maturity: (values) => ({ maturity: known(Object.values(Maturity), values) }),
};

/** What has no such facet has none of its values. */
const nothing = { id: { in: [] } };

const wheres = <Where>(facets: Facets<Where>, { filters }: SearchRequest, now: Date): (Where | typeof nothing)[] =>
  facetNames.flatMap((name) => {
    const values = filters[name];
    return values?.length ? [facets[name]?.(values, now) ?? nothing] : [];
  });

const at = (seconds: number) => new Date(seconds * 1000);

/** The published challenges that pass a request's filters; its words are not looked at. */
export const challengesThatPass = (request: SearchRequest, now: Date): Prisma.ChallengeWhereInput => ({
  AND: [
    publishedChallenges,
    ...wheres(challengeFacets, request, now),
    ...(request.deadlineAfter === undefined
      ? []
      : [{ OR: [{ deadlineAt: null }, { deadlineAt: { gte: at(request.deadlineAfter + 1) } }] }]),
    // Engines know whole seconds.
    ...(request.deadlineBefore === undefined ? [] : [{ deadlineAt: { lt: at(request.deadlineBefore + 1) } }]),
  ],
});

/** The solvers that pass a request's filters; they have no deadline, so none is before any. */
export const solversThatPass = (request: SearchRequest, now: Date): Prisma.OrganisationWhereInput => ({
  AND: [
    proposedSolvers,
    ...wheres(solverFacets, request, now),
    ...(request.deadlineBefore === undefined ? [] : [nothing]),
  ],
});
