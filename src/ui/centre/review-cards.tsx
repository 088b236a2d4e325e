import type { Language } from '@/domain/shared/language';
import type { UnitChallenge } from '@/server/challenge/unit-challenges.queries';
import { formatDate } from '@/ui/text/format';
import { inboxText } from '@/ui/text/inbox.text';
import { Card, CardList } from '../kit/card';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; challenges: readonly UnitChallenge[] }>;

/** The challenges that wait for a second person in their unit, the longest wait on top. */
export function ReviewCards({ language, challenges }: Props) {
  const text = inboxText[language];
  return (
    <CardList>
      {challenges.map(({ id, title, unit, submittedAt, deadlineAt, authorName }) => (
        <Card
          key={id}
          href={`/${language}/city/challenges/${id}/preview`}
          over={<InSwedish language={language}>{unit.name}</InSwedish>}
          title={<span lang="sv">{title}</span>}
          meta={
            <>
              {authorName ? <span>{text.author(authorName)}</span> : null}
              {deadlineAt ? <span>{text.wishedDeadline(formatDate(language, deadlineAt))}</span> : null}
            </>
          }
        >
          <p>
            <strong>{text.turn}</strong>
            {submittedAt ? ` · ${text.since(formatDate(language, submittedAt))}` : null}
          </p>
        </Card>
      ))}
    </CardList>
  );
}
