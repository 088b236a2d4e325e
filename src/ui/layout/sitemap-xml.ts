import { languages } from '@/domain/shared/language';

/** A public page: its path without the language, and when it last changed where that is known. */
export type SitemapPage = Readonly<{ path: string; changedAt?: Date | null }>;
type Site = Readonly<{ publicUrl: string }>;

/** Addresses that one sitemap may hold (sitemaps.org); each page has one per language. */
const maxAddresses = 50_000;
export const pagesPerSitemap = Math.floor(maxAddresses / languages.length);

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every page in both languages, each with its translations and its day of change. */
export function sitemapXml({ publicUrl }: Site, pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ path, changedAt }) => {
    const address = (language: string) => escaped(`${publicUrl}/${language}${path}`);
    const link = (hreflang: string, language: string) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(language)}"/>`;
    const links = [...languages.map((language) => link(language, language)), link('x-default', 'sv')].join('');
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return languages.map((language) => `<url><loc>${address(language)}</loc>${changed}${links}</url>`);
  });
  return `${xml}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Where the sitemaps are, when there is more than one holds. */
export function sitemapIndexXml({ publicUrl }: Site, count: number): string {
  const entries = Array.from(
    { length: count },
    (_, at) => `<sitemap><loc>${escaped(`${publicUrl}/sitemaps/${at + 1}`)}</loc></sitemap>`,
  );
  return `${xml}<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
