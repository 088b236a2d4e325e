import { isSealed } from '@/domain/challenge/lifecycle';
import { answerPromisedBy } from '@/domain/response/next-step';
import type { Language } from '@/domain/shared/language';
import { listMembers } from '../challenge/challenge-recipients';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { type Mail, type MailDeps, type MailText, pageLink } from '../adapters/mail/mail';
import { writtenDate, writtenMoment } from '@/domain/shared/written-time';
import type { TopicOf } from '../event-readers';
import { challengeSelect } from './response-content';
import { type ResponseFacts, responseMailWords } from './response-mail-words';

const findRow = ({ db }: MailDeps, id: string) =>
  db.response.findUnique({
    where: { id },
    select: {
      id: true,
      organisationId: true,
      organisation: { select: { name: true } },
      versions: { select: { number: true, submittedAt: true }, orderBy: { number: 'desc' } },
      challenge: {
        select: {
          ...challengeSelect,
          unit: { select: { name: true } },
          texts: { select: { language: true, title: true } },
        },
      },
    },
  });
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function factsOf(row: Row, line: OutboxLine, language: Language): ResponseFacts {
  const { challenge, organisation, versions } = row;
  const title = (wanted: Language) => challenge.texts.find((text) => text.language === wanted)?.title;
  const handedIn = versions.find(({ number }) => number === line.payload['number']) ?? versions[0];
  const answerBy = answerPromisedBy(challenge);
  return {
    challenge: title(language) || title('sv') || '',
    unit: challenge.unit.name,
    organisation: organisation.name,
    number: handedIn?.number ?? 1,
    received: writtenMoment(language, handedIn?.submittedAt ?? line.at),
    deadline: challenge.deadlineAt && writtenMoment(language, challenge.deadlineAt),
    answerBy: answerBy && writtenDate(language, answerBy),
    // As it was when it was handed in.
    sealed: isSealed(challenge, line.at),
  };
}

/** To those who write for the lead organisation, and to nobody else: the unit must not learn that it has an answer. */
const toResponders =
  (letter: 'submitted' | 'withdrawn'): MailText =>
  async (deps, line) => {
    const row = await findRow(deps, line.nounId);
    if (!row) return [];
    const recipients = await listMembers(deps.db, row.organisationId, ['owner', 'editor']);
    return recipients.map(({ id, email, language }): Mail => {
      const { subject, paragraphs } = responseMailWords[language][letter](factsOf(row, line, language));
      const text = [...paragraphs, pageLink(language, `/my/responses/${row.id}`)].join('\n\n');
      return { to: email, language, subject, text, dedupeKey: `${line.topic}:${line.id}:${id}` };
    });
  };

/** Which mail each happening around a response leads to. */
export const responseMail = {
  'response.submitted': toResponders('submitted'),
  'response.withdrawn': toResponders('withdrawn'),
} satisfies Partial<Record<TopicOf<'mail'>, MailText>>;
