import type { Language } from '@/domain/shared/language';
import type { UnitChallenge } from '@/server/challenge/unit-challenges.queries';
import { Card } from '@/ui/kit/card';
import { Tag, TagList } from '@/ui/kit/tag';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { NextStepWords } from './next-step-words';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; challenge: UnitChallenge; showUnit: boolean }>;

/** One challenge in the unit's overview: where it stands, whose turn it is, what comes next and when. */
export function UnitChallengeCard({ language, challenge, showUnit }: Props) {
  const { id, title, status, next, unit, sentBackReason } = challenge;
  const tone = status === 'open' ? 'success' : next.turn === 'nobody' ? 'plain' : 'warning';
  return (
    <Card
      title={<span lang="sv">{title || challengeFormText[language].untitled}</span>}
      href={`/${language}/city/challenges/${id}`}
      over={showUnit ? <InSwedish language={language}>{unit.name}</InSwedish> : undefined}
      meta={<NextStepWords language={language} next={next} />}
    >
      <TagList>
        <Tag tone={tone}>{challengeStatusText[language].status[status]}</Tag>
        {status === 'draft' && sentBackReason ? (
          <Tag tone="danger">{challengeCityText[language].reasonBefore}</Tag>
        ) : null}
      </TagList>
    </Card>
  );
}
