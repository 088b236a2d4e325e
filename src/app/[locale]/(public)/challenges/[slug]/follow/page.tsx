import type { Metadata } from 'next';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { textsIn } from '@/ui/challenge/challenge-words';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { setFollow } from './actions';
import { Sentence } from '@/ui/kit/in-language';

type Props = PageProps<{ slug: string }>;

const load = cache(async (slug: string) => (await serverApi()).challenge.bySlug({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const challenge = await forTitle(load((await params).slug));
  const robots = { index: false };
  if (!challenge) return { robots };
  return { title: challengePageText[language].followTitle(textsIn(challenge, language).texts.title), robots };
}

/** Following is personal, so it has a page of its own: the challenge itself is the same for everyone. */
export default async function FollowPage(props: Props) {
  const { language, slug } = await personalPage(props, '/challenges/[slug]/follow');
  const challenge = await loadOr404(load(slug));
  const following = await (await serverApi()).challenge.isFollowing({ id: challenge.id });
  const text = challengePageText[language];
  const shown = textsIn(challenge, language);
  const { title } = shown.texts;
  const foreign = shown.language === language ? [] : [title];
  const href = `/${language}/challenges/${slug}`;
  return (
    <Page width="text">
      <PageHeader
        title={<Sentence language={language} sentence={text.followTitle(title)} swedish={foreign} />}
        lead={text.followLead}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.challenges, href: `/${language}/challenges` },
            { label: <Sentence language={language} sentence={title} swedish={foreign} />, href },
          ],
        }}
      />
      {following ? <Notice kind="success" title={text.following} /> : null}
      <form action={setFollow.bind(null, { language, id: challenge.id, slug, follow: !following })}>
        <div className="form-actions">
          <SubmitButton look={following ? 'secondary' : 'primary'}>
            {following ? text.followStop : text.followNow}
          </SubmitButton>
          <a href={href}>{text.back}</a>
        </div>
      </form>
    </Page>
  );
}
