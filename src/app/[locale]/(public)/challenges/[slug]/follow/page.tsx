import type { Metadata } from 'next';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { either } from '@/ui/challenge/challenge-words';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { setFollow } from './actions';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }> }>;

export const metadata: Metadata = { robots: { index: false } };

/** Following is personal, so it has a page of its own: the challenge itself is the same for everyone. */
export default async function FollowPage({ params }: Props) {
  const language = await languageOf(params);
  const { slug } = await params;
  await requireSignIn(language, `/${language}/challenges/${slug}/follow`);
  const api = await serverApi();
  const challenge = await loadOr404(api.challenge.bySlug({ slug }));
  const following = await api.challenge.isFollowing({ id: challenge.id });
  const text = challengePageText[language];
  const title = either({ sv: challenge.texts.sv.title, en: challenge.texts.en.title }, language);
  const href = `/${language}/challenges/${slug}`;
  return (
    <Page width="text">
      <PageHeader
        title={text.followTitle(title)}
        lead={text.followLead}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.challenges, href: `/${language}/challenges` },
            { label: title, href },
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
