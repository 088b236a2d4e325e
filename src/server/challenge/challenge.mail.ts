import type { Language } from '@/domain/shared/language';
import { type Mail, type MailDeps, type MailText, pageLink } from '../adapters/mail/mail';
import type { TopicOf } from '../event-readers';
import { listConcerned, listMembers, listPerson, type Recipient } from './challenge-recipients';
import { type ChallengeFacts, challengeMailWords } from './challenge-mail-words';

async function findFacts({ db, now }: MailDeps, id: string) {
  const row = await db.challenge.findUnique({
    where: { id },
    select: {
      slug: true,
      status: true,
      unitId: true,
      authorId: true,
      approverId: true,
      deadlineAt: true,
      sentBackReason: true,
      cancelReasonSv: true,
      cancelReasonEn: true,
      unit: { select: { name: true } },
      texts: { select: { language: true, title: true } },
      author: { select: { name: true } },
    },
  });
  if (!row) return null;
  const title = (language: Language) => row.texts.find((text) => text.language === language)?.title;
  // A deadline that has passed is no date to respond by.
  const deadlineAt = row.deadlineAt && row.deadlineAt > now ? row.deadlineAt : null;
  return { ...row, deadlineAt, title: { sv: title('sv') ?? '', en: title('en') || (title('sv') ?? '') } };
}
type Row = NonNullable<Awaited<ReturnType<typeof findFacts>>>;

const factsIn = (row: Row, language: Language): ChallengeFacts => ({
  title: row.title[language],
  unit: row.unit.name,
  author: row.author?.name ?? null,
  deadlineAt: row.deadlineAt,
  reason: (language === 'en' && row.cancelReasonEn) || row.cancelReasonSv || '',
  sentBackReason: row.sentBackReason ?? '',
});

type Words = Readonly<{ subject: string; paragraphs: readonly string[] }>;
type Letter = Readonly<{
  words: (language: Language, facts: ChallengeFacts) => Words;
  /** Where to read more; in the reader's language. */
  path: (row: Row) => `/${string}`;
  dedupe: string;
}>;

const write = (row: Row, recipients: readonly Recipient[], { words, path, dedupe }: Letter): Mail[] =>
  recipients.map(({ id, email, language }) => {
    const { subject, paragraphs } = words(language, factsIn(row, language));
    const text = [...paragraphs, pageLink(language, path(row))].join('\n\n');
    return { to: email, language, subject, text, dedupeKey: `${dedupe}:${id}` };
  });

const cityPath = (id: string) => (): `/${string}` => `/city/challenges/${id}`;
const publicPath = ({ slug }: Row): `/${string}` => `/challenges/${slug}`;

const reviewAsked: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  if (row?.status !== 'in_review') return [];
  const approvers = await listMembers(deps.db, row.unitId, ['approver']);
  const others = approvers.filter(({ id }) => id !== row.authorId);
  const words = (language: Language, facts: ChallengeFacts) => challengeMailWords[language].reviewAsked(facts);
  return write(row, others, { words, path: cityPath(line.nounId), dedupe: `${line.topic}:${line.id}` });
};

const sentBack: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  if (!row?.sentBackReason) return [];
  const words = (language: Language, facts: ChallengeFacts) => challengeMailWords[language].sentBack(facts);
  const author = await listPerson(deps.db, row.authorId);
  return write(row, author, { words, path: cityPath(line.nounId), dedupe: `${line.topic}:${line.id}` });
};

const published: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  if (!row) return [];
  const words = (language: Language, facts: ChallengeFacts) => challengeMailWords[language].published(facts);
  const author = await listPerson(deps.db, row.authorId);
  return write(row, author, { words, path: cityPath(line.nounId), dedupe: `${line.topic}:${line.id}` });
};

const addendum: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  const id = line.payload['addendumId'];
  if (!row || typeof id !== 'string') return [];
  const found = await deps.db.addendum.findUnique({ where: { id }, select: { sv: true, en: true } });
  if (!found) return [];
  const words = (language: Language, facts: ChallengeFacts) =>
    challengeMailWords[language].addendum(facts, (language === 'en' && found.en) || found.sv);
  const concerned = await listConcerned(deps.db, line.nounId);
  return write(row, concerned, { words, path: publicPath, dedupe: `challenge.addendum:${id}` });
};

const cancelled: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  if (!row) return [];
  const words = (language: Language, facts: ChallengeFacts) => challengeMailWords[language].cancelled(facts);
  const concerned = await listConcerned(deps.db, line.nounId);
  return write(row, concerned, { words, path: publicPath, dedupe: `challenge.cancelled:${line.nounId}` });
};

/** To the unit only, and without a word about how many have responded. */
const closed: MailText = async (deps, line) => {
  const row = await findFacts(deps, line.nounId);
  if (!row) return [];
  const words = (language: Language, facts: ChallengeFacts) => challengeMailWords[language].closed(facts);
  const people = [...(await listPerson(deps.db, row.authorId)), ...(await listPerson(deps.db, row.approverId))];
  return write(row, people, { words, path: cityPath(line.nounId), dedupe: `challenge.closed:${line.nounId}` });
};

/** Which mail each happening around a challenge leads to. */
export const challengeMail = {
  'challenge.review_asked': reviewAsked,
  'challenge.sent_back': sentBack,
  'challenge.published': published,
  'challenge.addendum_added': addendum,
  'challenge.cancelled': cancelled,
  'challenge.closed': closed,
} satisfies Partial<Record<TopicOf<'mail'>, MailText>>;
