import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { CancelForm } from '@/ui/challenge/city/cancel-form';
import { SubpageHeader } from '@/ui/challenge/city/subpage-header';
import { Page } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { cancel } from '../../challenge-actions';
import { loadUnitChallenge, unitChallengeMetadata } from '../load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitChallengeMetadata({ params, view: (language) => challengeCityText[language].cancel });
}

export default async function CancelPage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/city/challenges/[id]/cancel');
  const challenge = await loadOr404(loadUnitChallenge(id));
  if (!challenge.can.cancel) notFound();
  const text = challengeCityText[language];
  const name = challenge.texts.sv.title || challengeFormText[language].untitled;
  return (
    <Page width="text">
      <SubpageHeader
        {...{ language, id, name }}
        title={text.cancelTitle(name)}
        lead={challenge.isPublic ? text.cancelLead : text.cancelDraftLead}
      />
      <CancelForm
        {...{ language, userId }}
        challenge={{ id, version: challenge.version, inEnglish: challenge.isPublic && challenge.translated }}
        action={cancel.bind(null, { language, id })}
      />
    </Page>
  );
}
