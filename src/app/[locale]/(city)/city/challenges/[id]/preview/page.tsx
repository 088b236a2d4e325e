import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ChallengeArticle } from '@/ui/challenge/challenge-article';
import { textsIn } from '@/ui/challenge/challenge-words';
import { UnitChallengeHeader } from '@/ui/challenge/city/unit-challenge-header';
import { Notice } from '@/ui/kit/notice';
import { Page } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { loadUnitChallenge, unitChallengeMetadata } from '../load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitChallengeMetadata({ params, view: (language) => challengeCityText[language].preview });
}

/** The challenge as the public will see it. */
export default async function PreviewPage(props: Props) {
  const { language, id } = await personalPage(props, '/city/challenges/[id]/preview');
  const challenge = await loadOr404(loadUnitChallenge(id));
  const text = challengeFormText[language];
  const shown = textsIn(challenge, language);
  return (
    <Page>
      <UnitChallengeHeader {...{ language, challenge }} current="preview" />
      {challenge.isPublic ? null : (
        <Notice title={text.previewTitle}>
          <p>{text.previewText}</p>
        </Notice>
      )}
      <p className="lead mt-6" lang={shown.language}>
        {shown.texts.summary}
      </p>
      <ChallengeArticle {...{ language, challenge }} />
    </Page>
  );
}
