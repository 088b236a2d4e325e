import { publicAddresses } from '@/server/trpc/public-addresses';
import type { SitemapPage } from '@/ui/layout/sitemap-xml';

const fixed = ['', '/challenges', '/solvers', '/proposals/new', '/about', '/matching', '/accessibility', '/privacy'];

/** Every public page that a search engine may find. */
export async function sitemapPages(): Promise<readonly SitemapPage[]> {
  const { challenges, solvers } = await publicAddresses();
  return [
    ...fixed.map((path) => ({ path })),
    ...challenges.map(({ slug, changedAt }) => ({ path: `/challenges/${slug}`, changedAt })),
    ...solvers.map(({ slug, changedAt }) => ({ path: `/solvers/${slug}`, changedAt })),
  ];
}

export const xmlAnswer = (body: string): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
