import { describe, expect, it } from 'vitest';
import { pagesPerSitemap, sitemapIndexXml, sitemapXml } from './sitemap-xml';

const site = { publicUrl: 'https://samspel.example' };

describe('F4: the sitemap', () => {
  it('has a page in both languages, its translations, x-default and its day of change', () => {
    const text = sitemapXml(site, [{ path: '/solvers/ankerjob', changedAt: new Date('2027-01-02T03:04:05Z') }]);
    expect(text.match(/<loc>[^<]+<\/loc>/g)).toEqual([
      '<loc>https://samspel.example/sv/solvers/ankerjob</loc>',
      '<loc>https://samspel.example/en/solvers/ankerjob</loc>',
    ]);
    expect(text.match(/hreflang="[^"]+" href="[^"]+"/g)?.slice(0, 3)).toEqual([
      'hreflang="sv" href="https://samspel.example/sv/solvers/ankerjob"',
      'hreflang="en" href="https://samspel.example/en/solvers/ankerjob"',
      'hreflang="x-default" href="https://samspel.example/sv/solvers/ankerjob"',
    ]);
    expect(text.match(/<lastmod>[^<]+<\/lastmod>/g)).toEqual(
      Array(2).fill('<lastmod>2027-01-02T03:04:05.000Z</lastmod>'),
    );
  });

  it('holds no more addresses than a sitemap may, and no sign that ends its element', () => {
    const pages = Array.from({ length: pagesPerSitemap }, (_, at) => ({ path: `/solvers/a&b-${at}` }));
    const text = sitemapXml(site, pages);
    expect(text.match(/<loc>/g)).toHaveLength(50_000);
    expect(text).not.toMatch(/a&b/);
    expect(text.length).toBeLessThan(50 * 1024 * 1024);
  });

  it('tells where the parts are when there are several', () => {
    expect(sitemapIndexXml(site, 2).match(/<loc>[^<]+<\/loc>/g)).toEqual([
      '<loc>https://samspel.example/sitemaps/1</loc>',
      '<loc>https://samspel.example/sitemaps/2</loc>',
    ]);
  });
});
