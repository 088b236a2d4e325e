import { trackRules } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { PageHeader } from '@/ui/kit/page-header';
import { Tag, TagList } from '@/ui/kit/tag';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { kitText } from '@/ui/text/kit.text';
import { ChallengeTabs, type ChallengeView } from './challenge-tabs';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{
  language: Language;
  challenge: Pick<UnitChallengePage, 'id' | 'status' | 'track'> &
    Readonly<{ texts: Readonly<{ sv: Readonly<{ title: string }> }>; unit: Readonly<{ name: string }> }>;
  current: ChallengeView;
}>;

/** The top of each of the unit's views of a challenge. */
export function UnitChallengeHeader({ language, challenge, current }: Props) {
  const { id, texts, status, track, unit } = challenge;
  return (
    <>
      <PageHeader
        title={<span lang="sv">{texts.sv.title || challengeFormText[language].untitled}</span>}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: challengeCityText[language].title, href: `/${language}/city` }],
        }}
        over={
          <TagList>
            <Tag tone={status === 'open' ? 'success' : 'warning'}>{challengeStatusText[language].status[status]}</Tag>
            <Tag>
              <InSwedish language={language}>{unit.name}</InSwedish>
            </Tag>
            <Tag>{challengeTrackText[language].tracks[track].name}</Tag>
          </TagList>
        }
      />
      <ChallengeTabs
        {...{ language, id, current }}
        receives={trackRules[track].receivesResponses && status !== 'draft' && status !== 'in_review'}
      />
    </>
  );
}
