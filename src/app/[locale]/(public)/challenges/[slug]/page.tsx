import type { Metadata } from 'next';
import { cache } from 'react';
import { publicApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { site } from '@/server/trpc/site';
import { publicPage } from '@/server/trpc/public-page';
import { ChallengeActions } from '@/ui/challenge/challenge-actions';
import { ChallengeArticle } from '@/ui/challenge/challenge-article';
import { ChallengeLinkedData } from '@/ui/challenge/challenge-linked-data';
import { textsIn } from '@/ui/challenge/challenge-words';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { Tag, TagList } from '@/ui/kit/tag';
import { BreadcrumbData } from '@/ui/layout/linked-data';
import { ChangedLine } from '@/ui/live/changed-line';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }> }>;

const readVersion = cache(() => publicApi().live.publicVersion());
/** The version first: what changes while the challenge is read is then told, never lost. */
const load = cache(async (slug: string) => {
  await readVersion();
  return loadOr404(publicApi().challenge.bySlug({ slug }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const challenge = await load((await params).slug);
  const { title, summary } = textsIn(challenge, language).texts;
  return pageMetadata({
    language,
    path: `/challenges/${challenge.slug}`,
    title,
    description: summary,
    hasPicture: true,
  });
}

export default async function ChallengePage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const challenge = await load((await params).slug);
  const since = await readVersion();
  const text = challengePageText[language];
  const { texts, language: lang } = textsIn(challenge, language);
  const { city, publicUrl } = site();
  return (
    <Page>
      <PageHeader
        title={<span lang={lang}>{texts.title}</span>}
        lead={<span lang={lang}>{texts.summary}</span>}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.challenges, href: `/${language}/challenges` }],
        }}
        over={
          <TagList>
            <Tag tone={challenge.status === 'open' ? 'success' : 'warning'}>
              {challengeStatusText[language].status[challenge.status]}
            </Tag>
            <Tag>
              <InSwedish language={language}>{challenge.unit.name}</InSwedish>
            </Tag>
            <Tag>{challengeTrackText[language].tracks[challenge.track].name}</Tag>
            {challenge.isSample ? <Tag>{text.sample}</Tag> : null}
          </TagList>
        }
      />
      <ChallengeArticle
        language={language}
        challenge={challenge}
        actions={<ChallengeActions language={language} challenge={challenge} />}
      />
      <BreadcrumbData
        crumbs={[
          { name: text.challenges, url: `${publicUrl}/${language}/challenges` },
          { name: texts.title, url: `${publicUrl}/${language}/challenges/${challenge.slug}` },
        ]}
      />
      <ChangedLine since={since} challengeId={challenge.id} text={{ changed: text.changed, showNew: text.showNew }} />
      <ChallengeLinkedData
        language={language}
        challenge={challenge}
        city={city}
        url={`${publicUrl}/${language}/challenges/${challenge.slug}`}
      />
    </Page>
  );
}
