import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { hasCentreRole, hasRole } from '@/domain/access/roles';
import { comparingRoles } from '@/domain/response/policy';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { UnitChallengeHeader } from '@/ui/challenge/city/unit-challenge-header';
import { Notice } from '@/ui/kit/notice';
import { Page } from '@/ui/kit/page-header';
import { ReceivedResponses } from '@/ui/response/received-responses';
import { responsePageText } from '@/ui/text/response-page.text';
import { loadUnitChallenge, unitChallengeMetadata } from '../load-challenge';

type Props = PageProps<{ id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitChallengeMetadata({ params, view: (language) => responsePageText[language].answersTitle });
}

/** What has come in, for those who compare; while it is sealed, that it is sealed and nothing more. */
export default async function ReceivedResponsesPage(props: Props) {
  const { language, id, actor } = await personalPage(props, '/city/challenges/[id]/responses');
  const api = await serverApi();
  const challenge = await loadOr404(loadUnitChallenge(id));
  const reads = hasRole(actor, challenge.unitId, comparingRoles) || hasCentreRole(actor, ['coordinator']);
  const text = responsePageText[language];
  return (
    <Page>
      <UnitChallengeHeader {...{ language, challenge }} current="responses" />
      <div className="mt-8">
        {reads ? (
          <ReceivedResponses
            language={language}
            received={await loadOr404(api.response.forChallenge({ challengeId: challenge.id }))}
            under={`/${language}/city/challenges/${challenge.id}/responses`}
          />
        ) : (
          <Notice title={text.forComparersTitle}>
            <p>{text.forComparersText}</p>
          </Notice>
        )}
      </div>
    </Page>
  );
}
