import type { Db } from '../adapters/db/client';
import type { SearchAnswer, SearchRequest } from '../adapters/search/search-port';
import { challengesThatPass, solversThatPass } from './plain-filters';

type Listed = Readonly<{ id: string; title: string; excerpt: string }>;
type PlainRequest = Readonly<{ request: SearchRequest; now: Date }>;

async function challenges(db: Db, { request, now }: PlainRequest): Promise<[number, Listed[]]> {
  const where = challengesThatPass(request, now);
  const [total, rows] = await Promise.all([
    db.challenge.count({ where }),
    db.challenge.findMany({
      where,
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

async function solvers(db: Db, { request, now }: PlainRequest): Promise<[number, Listed[]]> {
  const where = solversThatPass(request, now);
  const [total, rows] = await Promise.all([
    db.organisation.count({ where }),
    db.organisation.findMany({
      where,
      orderBy: request.sort === 'newest' ? [{ createdAt: 'desc' }, { id: 'asc' }] : [{ name: 'asc' }, { id: 'asc' }],
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

/** The list without an engine: PostgreSQL knows every filter but not the words, and counts no facets. */
export async function plainListing(db: Db, asked: PlainRequest): Promise<SearchAnswer> {
  const [total, rows] = await (asked.request.kind === 'challenge' ? challenges(db, asked) : solvers(db, asked));
  const plain = (text: string) => [{ text, hit: false }];
  return {
    total,
    hits: rows.map(({ id, title, excerpt }) => ({
      id,
      title: plain(title),
      excerpt: plain(excerpt),
      isPartial: false,
    })),
    facets: {},
    loosened: false,
  };
}
