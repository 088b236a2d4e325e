import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { formatDate } from '@/ui/text/format';
import { budgetWords } from './budget-words';
import { DescriptionList } from '../kit/description-list';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; challenge: ChallengePage; children?: ReactNode }>;

const dateOf = (language: Language, at: Date | null) =>
  at ? <time dateTime={at.toISOString().slice(0, 10)}>{formatDate(language, at)}</time> : null;

/** The facts beside the text: what to do, by when, on which terms, and whom to ask. */
export function ChallengeFacts({ language, challenge, children }: Props) {
  const text = challengePageText[language];
  const { unit, status, track, contactName, contactEmail } = challenge;
  // After a cancellation these days mean nothing any more.
  const { deadlineAt, startAt } = status === 'cancelled' ? { deadlineAt: null, startAt: null } : challenge;
  return (
    <div className="challenge-facts">
      {children}
      <h2 className="visually-hidden">{text.facts}</h2>
      <DescriptionList
        items={[
          { term: text.status, text: challengeStatusText[language].status[status] },
          { term: text.deadline, text: dateOf(language, deadlineAt) },
          { term: text.start, text: dateOf(language, startAt) },
          { term: text.budget, text: budgetWords(language, challenge) ?? text.budgetNotSet },
          { term: text.unit, text: <InSwedish language={language}>{unit.name}</InSwedish> },
          { term: text.track, text: challengeTrackText[language].tracks[track].name },
          { term: text.themes, text: challenge.themes.map((theme) => theme[language]).join(', ') },
          {
            term: text.goals,
            text: challenge.unGoals.length ? (
              <ul>
                {challenge.unGoals.map((goal) => (
                  <li key={goal.number}>{text.goal(String(goal.number), goal[language])}</li>
                ))}
              </ul>
            ) : null,
          },
          { term: text.published, text: dateOf(language, challenge.publishedAt) },
        ]}
      />
      <h2>{text.contact}</h2>
      <p>
        {contactName}
        <br />
        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
      </p>
      <p className="text-muted text-sm">{text.contactLead}</p>
    </div>
  );
}
