import type { Db } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';
import type { SearchAnswer, SearchRequest } from '../adapters/search/search-port';

type Listed = Readonly<{ id: string; title: string; excerpt: string }>;

const theOne = (values: readonly string[] | undefined) => (values?.length ? { in: [...values] } : undefined);

async function challenges(db: Db, request: SearchRequest): Promise<[number, Listed[]]> {
  const { theme, track, unit, skill, status } = request.filters;
  const after = request.deadlineAfter === undefined ? undefined : new Date(request.deadlineAfter * 1000);
  const before = request.deadlineBefore === undefined ? undefined : new Date(request.deadlineBefore * 1000);
  const and: Prisma.ChallengeWhereInput[] = [{ publishedAt: { not: null }, status: { notIn: ['draft', 'in_review'] } }];
  if (theme?.length) and.push({ themes: { some: { themeKey: { in: [...theme] } } } });
  if (skill?.length) and.push({ skills: { some: { skillKey: { in: [...skill] } } } });
  if (track?.length) and.push({ track: theOne(track) as Prisma.EnumTrackFilter });
  if (status?.length) and.push({ status: theOne(status) as Prisma.EnumChallengeStatusFilter });
  if (unit?.length) and.push({ unit: { slug: { in: [...unit] } } });
  if (after) and.push({ OR: [{ deadlineAt: null }, { deadlineAt: { gt: after } }] });
  if (before) and.push({ deadlineAt: { lte: before } });
  const [total, rows] = await Promise.all([
    db.challenge.count({ where: { AND: and } }),
    db.challenge.findMany({
      where: { AND: and },
      orderBy:
        request.sort === 'deadline' ? [{ deadlineAt: 'asc' }, { id: 'asc' }] : [{ publishedAt: 'desc' }, { id: 'asc' }],
      skip: request.offset,
      take: request.limit,
      select: { id: true, texts: { select: { language: true, title: true, summary: true } } },
    }),
  ]);
  return [
    total,
    rows.map(({ id, texts }) => {
      const text = texts.find((one) => one.language === request.language && one.title !== '') ?? texts[0];
      return { id, title: text?.title ?? '', excerpt: text?.summary ?? '' };
    }),
  ];
}

async function solvers(db: Db, request: SearchRequest): Promise<[number, Listed[]]> {
  const { theme, kind, skill, place } = request.filters;
  const and: Prisma.OrganisationWhereInput[] = [{ kind: { notIn: ['department', 'city_company', 'private_person'] } }];
  if (theme?.length) and.push({ themes: { some: { themeKey: { in: [...theme] } } } });
  if (skill?.length) and.push({ skills: { some: { skillKey: { in: [...skill] } } } });
  if (kind?.length) and.push({ kind: theOne(kind) as Prisma.EnumOrganisationKindFilter });
  if (place?.length) and.push({ place: { in: [...place] } });
  const [total, rows] = await Promise.all([
    db.organisation.count({ where: { AND: and } }),
    db.organisation.findMany({
      where: { AND: and },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: request.offset,
      take: request.limit,
      select: { id: true, name: true, texts: { select: { language: true, summary: true } } },
    }),
  ]);
  return [
    total,
    rows.map(({ id, name, texts }) => ({
      id,
      title: name,
      excerpt: texts.find((one) => one.language === request.language)?.summary ?? texts[0]?.summary ?? '',
    })),
  ];
}

/** The list without an engine: PostgreSQL knows the filters but not the words, and counts no facets. */
export async function plainListing(db: Db, request: SearchRequest): Promise<SearchAnswer> {
  const [total, rows] = await (request.kind === 'challenge' ? challenges(db, request) : solvers(db, request));
  const plain = (text: string) => [{ text, hit: false }];
  return {
    total,
    hits: rows.map(({ id, title, excerpt }) => ({ id, title: plain(title), excerpt: plain(excerpt) })),
    facets: {},
    loosened: false,
  };
}
