type Props = Readonly<{ data: Readonly<Record<string, unknown>> }>;

/** What the page says in words, for machines that read schema.org. It is data: no browser runs it. */
export function LinkedData({ data }: Props) {
  // "<" could end the script element; as an escape it means the same to who reads the data.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // oxlint-disable-next-line react/no-danger
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

type Crumb = Readonly<{ name: string; url: string }>;

/** The way to a page, from the outermost. */
export const BreadcrumbData = ({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) => (
  <LinkedData
    data={{
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ name, url }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: url })),
    }}
  />
);

type SiteProps = Readonly<{ city: string; publicUrl: string; language: string; description: string }>;

/** Whose site it is, and how to ask it something: on the start page. */
export const SiteData = ({ city, publicUrl, language, description }: SiteProps) => (
  <LinkedData
    data={{
      '@graph': [
        {
          '@type': 'Organization',
          '@id': `${publicUrl}/#organisation`,
          name: city,
          url: publicUrl,
          logo: `${publicUrl}/icon-512.png`,
        },
        {
          '@type': 'WebSite',
          '@id': `${publicUrl}/#site`,
          name: 'Samspel',
          url: `${publicUrl}/${language}`,
          inLanguage: language,
          description,
          publisher: { '@id': `${publicUrl}/#organisation` },
          potentialAction: {
            '@type': 'SearchAction',
            target: {
              '@type': 'EntryPoint',
              urlTemplate: `${publicUrl}/${language}/challenges/search?q={search_term_string}`,
            },
            'query-input': 'required name=search_term_string',
          },
        },
      ],
    }}
  />
);
