import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ChallengeArticle } from '@/ui/challenge/challenge-article';
import { textsIn } from '@/ui/challenge/challenge-words';
import { ChallengeDesk } from '@/ui/challenge/city/challenge-desk';
import { ChallengeHistory } from '@/ui/challenge/city/challenge-history';
import { InvitedList } from '@/ui/challenge/city/invited-list';
import { ReviewForms } from '@/ui/challenge/city/review-forms';
import { UnitChallengeHeader } from '@/ui/challenge/city/unit-challenge-header';
import { Page } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { languageOf } from '@/ui/text/language-param';
import { publish, sendBack } from '../challenge-actions';
import { loadUnitChallenge } from './load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const challenge = await forTitle(loadUnitChallenge((await params).id));
  const state = challengeCityText[language].state;
  if (!challenge) return { title: state };
  const name = textsIn(challenge, language).texts.title || challengeFormText[language].untitled;
  return { title: `${challengeStatusText[language].status[challenge.status]}: ${name} – ${state}` };
}

export default async function UnitChallengePage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/city/challenges/[id]');
  const challenge = await loadOr404(loadUnitChallenge(id));
  const where = { language, id };
  const shown = textsIn(challenge, language);
  return (
    <Page>
      <UnitChallengeHeader {...{ language, challenge }} current="state" />
      <ChallengeDesk {...{ language, challenge }} />
      {challenge.can.review ? (
        <ReviewForms
          {...{ language, challenge, userId }}
          publish={publish.bind(null, where)}
          sendBack={sendBack.bind(null, where)}
        />
      ) : null}
      {challenge.status === 'in_review' ? (
        <>
          <p className="lead mb-6" lang={shown.language}>
            {shown.texts.summary}
          </p>
          <ChallengeArticle {...{ language, challenge }} />
        </>
      ) : null}
      <InvitedList language={language} invited={challenge.invited} />
      <ChallengeHistory language={language} history={challenge.history} invited={challenge.invited} />
    </Page>
  );
}
