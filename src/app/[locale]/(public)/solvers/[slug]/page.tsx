import type { Metadata } from 'next';
import { cache } from 'react';
import type { Language } from '@/domain/shared/language';
import { publicApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { publicPage } from '@/server/trpc/public-page';
import { Notice } from '@/ui/kit/notice';
import { site } from '@/server/trpc/site';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { Tag, TagList } from '@/ui/kit/tag';
import { BreadcrumbData } from '@/ui/layout/linked-data';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { SolverProfile } from '@/ui/organisation/solver-profile';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { organisationWords } from '@/ui/text/organisation-words.text';
import { solverPageText } from '@/ui/text/solver-page.text';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }> }>;

const load = cache((slug: string, language: Language) =>
  loadOr404(publicApi().organisation.bySlug({ slug: slug.slice(0, 120), language })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { slug, name, summary, kind, place, retiredAt } = await load((await params).slug, language);
  const description = summary.text || solverPageText[language].fallback(organisationWords[language].kind[kind], place);
  const metadata = pageMetadata({ language, path: `/solvers/${slug}`, title: name, description, hasPicture: true });
  return retiredAt ? { ...metadata, robots: { index: false } } : metadata;
}

export default async function SolverPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const profile = await load((await params).slug, language);
  const text = solverPageText[language];
  const { summary } = profile;
  const { publicUrl } = site();
  return (
    <Page>
      <PageHeader
        title={profile.name}
        lead={
          summary.text === '' ? (
            text.nothing
          ) : summary.language === language ? (
            summary.text
          ) : (
            <>
              <span lang={summary.language}>{summary.text}</span>{' '}
              <span className="text-muted text-base">({text.otherLanguage})</span>
            </>
          )
        }
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.solvers, href: `/${language}/solvers` }],
        }}
        over={
          <TagList>
            {[
              <Tag key="kind">{organisationWords[language].kind[profile.kind]}</Tag>,
              ...profile.themes.map(({ key, label }) => (
                <Tag key={key} tone="tint">
                  {label}
                </Tag>
              )),
              ...(profile.isSample ? [<Tag key="sample">{text.sample}</Tag>] : []),
            ]}
          </TagList>
        }
      />
      {profile.retiredAt ? <Notice kind="warning" title={text.retired} /> : null}
      <BreadcrumbData
        crumbs={[
          { name: text.solvers, url: `${publicUrl}/${language}/solvers` },
          { name: profile.name, url: `${publicUrl}/${language}/solvers/${profile.slug}` },
        ]}
      />
      <SolverProfile language={language} profile={profile} />
    </Page>
  );
}
