import { site } from '@/server/trpc/site';
import { pagesPerSitemap, sitemapXml } from '@/ui/layout/sitemap-xml';
import { sitemapPages, xmlAnswer } from '../../sitemap-pages';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ part: string }> }>;

/** One part of the sitemap, counted from 1. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = Number((await params).part);
  const from = (part - 1) * pagesPerSitemap;
  const pages = Number.isInteger(part) && part > 0 ? (await sitemapPages()).slice(from, from + pagesPerSitemap) : [];
  return pages.length > 0 ? xmlAnswer(sitemapXml(site(), pages)) : new Response(null, { status: 404 });
}
