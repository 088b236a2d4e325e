import { site } from '@/server/trpc/site';
import { pagesPerSitemap, sitemapIndexXml, sitemapXml } from '@/ui/layout/sitemap-xml';
import { sitemapPages, xmlAnswer } from '../sitemap-pages';

export const dynamic = 'force-dynamic';

/** Every public page in both languages, or where the parts are when one sitemap cannot hold them. */
export async function GET(): Promise<Response> {
  const pages = await sitemapPages();
  const parts = Math.ceil(pages.length / pagesPerSitemap);
  return xmlAnswer(parts > 1 ? sitemapIndexXml(site(), parts) : sitemapXml(site(), pages));
}
