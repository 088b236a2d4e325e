import type { MetadataRoute } from 'next';
import { languages } from '@/domain/shared/language';
import { publicApi } from '@/server/trpc/caller';
import { site } from '@/server/trpc/site';

export const dynamic = 'force-dynamic';

const fixed = ['', '/challenges', '/solvers', '/about', '/matching', '/accessibility', '/privacy'];
const pageSize = 100;
// A sitemap may hold 50,000 addresses; each page counts once per language.
const mostChallenges = 20_000;

async function challengePaths(): Promise<string[]> {
  const paths: string[] = [];
  for (;;) {
    const { total, items } = await publicApi().challenge.list({ skip: paths.length, take: pageSize });
    paths.push(...items.map(({ slug }) => `/challenges/${slug}`));
    if (items.length < pageSize || paths.length >= Math.min(total, mostChallenges)) return paths;
  }
}

/** Every public page in both languages, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { publicUrl } = site();
  return [...fixed, ...(await challengePaths())].flatMap((path) =>
    languages.map((language) => ({
      url: `${publicUrl}/${language}${path}`,
      alternates: { languages: { sv: `${publicUrl}/sv${path}`, en: `${publicUrl}/en${path}` } },
    })),
  );
}
