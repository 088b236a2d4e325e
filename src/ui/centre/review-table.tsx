import type { Language } from '@/domain/shared/language';
import type { UnitChallenge } from '@/server/challenge/unit-challenges.queries';
import { formatDate } from '@/ui/text/format';
import { inboxText } from '@/ui/text/inbox.text';
import { Table } from '../kit/table';

type Props = Readonly<{ language: Language; challenges: readonly UnitChallenge[] }>;

/** The challenges that wait for a second person in their unit, and since when. */
export function ReviewTable({ language, challenges }: Props) {
  const text = inboxText[language];
  return (
    <Table
      caption={text.reviewCaption}
      head={[text.challenge, text.unit, text.since, text.turn, text.wishedDeadline, text.author]}
      rows={challenges.map(({ id, title, unit, submittedAt, deadlineAt, authorName }) => [
        <a key={id} href={`/${language}/city/challenges/${id}/preview`} lang="sv">
          {title}
        </a>,
        unit.name,
        submittedAt ? formatDate(language, submittedAt) : '',
        text.approvers,
        deadlineAt ? formatDate(language, deadlineAt) : '',
        authorName ?? '',
      ])}
    />
  );
}
