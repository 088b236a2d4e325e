import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { addendumFields } from '@/domain/challenge/challenge.fields';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { AddendumForm } from '@/ui/challenge/city/addendum-form';
import { SubpageHeader } from '@/ui/challenge/city/subpage-header';
import { shownValues } from '@/ui/kit/form/field-values';
import { Page } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { addAddendum } from '../../challenge-actions';
import { loadUnitChallenge, unitChallengeMetadata } from '../load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitChallengeMetadata({ params, view: (language) => challengeCityText[language].addAddendum });
}

export default async function AddendumPage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/city/challenges/[id]/addendum');
  const challenge = await loadOr404(loadUnitChallenge(id));
  if (!challenge.can.addAddendum) notFound();
  const text = challengeCityText[language];
  const { sv } = challenge.texts;
  return (
    <Page width="text">
      <SubpageHeader
        {...{ language, id }}
        name={sv.title}
        title={text.addendumTitle(sv.title)}
        lead={text.addendumLead}
      />
      <AddendumForm
        {...{ language, userId }}
        challenge={{
          id,
          version: challenge.version,
          translated: challenge.translated,
          isOpen: challenge.status === 'open',
          values: shownValues(addendumFields, challenge),
        }}
        action={addAddendum.bind(null, { language, id })}
      />
    </Page>
  );
}
