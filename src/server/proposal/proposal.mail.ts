import { nextStep } from '@/domain/proposal/next-step';
import { answeringRoles } from '@/domain/proposal/policy';
import type { Language } from '@/domain/shared/language';
import { listMembers, type Recipient } from '../challenge/challenge-recipients';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { type Mail, type MailDeps, type MailText, pageLink } from '../adapters/mail/mail';
import { writtenDate } from '@/domain/shared/written-time';
import type { TopicOf } from '../event-readers';
import { routedOf, unitSelect } from './proposal-content';
import { type ProposalFacts, proposalMailWords } from './proposal-mail-words';

const findRow = ({ db }: MailDeps, id: string) =>
  db.proposal.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      title: true,
      submittedAt: true,
      organisationId: true,
      organisation: { select: { name: true } },
      units: {
        where: { routedAt: { not: null } },
        orderBy: { unit: { name: 'asc' } },
        select: { ...unitSelect, reason: true, unit: { select: { name: true } } },
      },
    },
  });
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;
type LetterName = keyof (typeof proposalMailWords)['sv'];
type Letter = Readonly<{ name: LetterName; unitIds: readonly string[]; by: Date | null; path: `/${string}` }>;

function factsOf(row: Row, { unitIds, by }: Letter, language: Language): ProposalFacts {
  const units = row.units.filter(({ unitId }) => unitIds.includes(unitId));
  const [only] = units;
  return {
    title: row.title,
    organisation: row.organisation.name,
    units: new Intl.ListFormat(language, { type: 'conjunction' }).format(units.map(({ unit }) => unit.name)),
    by: by && writtenDate(language, by),
    answer: units.length === 1 ? (only?.answer ?? null) : null,
    reason: (units.length === 1 && only?.reason) || '',
  };
}

type Post = Readonly<{ row: Row; line: OutboxLine; letter: Letter }>;
const write = (recipients: readonly Recipient[], { row, line, letter }: Post): Mail[] =>
  recipients.map(({ id, email, language }) => {
    const { subject, paragraphs } = proposalMailWords[language][letter.name](factsOf(row, letter, language));
    const text = [...paragraphs, pageLink(language, letter.path)].join('\n\n');
    return { to: email, language, subject, text, dedupeKey: `${line.topic}:${line.id}:${letter.name}:${id}` };
  });

const proposers = ({ db }: MailDeps, row: Row) => listMembers(db, row.organisationId, ['owner', 'editor']);
const coordinators = ({ db }: MailDeps): Promise<Recipient[]> =>
  db.user.findMany({
    where: { centreRoles: { has: 'coordinator' } },
    orderBy: { id: 'asc' },
    select: { id: true, email: true, language: true },
  });
const ownPath = (row: Row): `/${string}` => `/my/proposals/${row.id}`;
const unitPath = (row: Row): `/${string}` => `/city/proposals/${row.id}`;
const stepOf = (row: Row, { now }: MailDeps) => nextStep({ ...row, routed: routedOf(row.units) }, now);

const submitted: MailText = async (deps, line) => {
  const row = await findRow(deps, line.nounId);
  if (!row) return [];
  const { by } = nextStep({ ...row, status: 'submitted', routed: [] }, deps.now);
  const receipt: Letter = { name: 'receipt', unitIds: [], by, path: ownPath(row) };
  const toRoute: Letter = { name: 'toRoute', unitIds: [], by, path: `/centre/inbox/proposals/${row.id}` };
  return [
    ...write(await proposers(deps, row), { row, line, letter: receipt }),
    ...write(await coordinators(deps), { row, line, letter: toRoute }),
  ];
};

const routed: MailText = async (deps, line) => {
  const row = await findRow(deps, line.nounId);
  const asked = line.payload['unitIds'];
  if (!row || !Array.isArray(asked)) return [];
  const units = row.units.filter(({ unitId }) => asked.includes(unitId));
  const by = units[0]?.answerBy ?? null;
  const unitIds = units.map(({ unitId }) => unitId);
  const mails = write(await proposers(deps, row), {
    row,
    line,
    letter: { name: 'routed', unitIds, by, path: ownPath(row) },
  });
  for (const unitId of unitIds) {
    const letter: Letter = { name: 'toAnswer', unitIds: [unitId], by, path: unitPath(row) };
    mails.push(...write(await listMembers(deps.db, unitId, answeringRoles), { row, line, letter }));
  }
  return mails;
};

const answered: MailText = async (deps, line) => {
  const row = await findRow(deps, line.nounId);
  const unitId = line.payload['unitId'];
  if (!row || typeof unitId !== 'string') return [];
  const letter: Letter = { name: 'answered', unitIds: [unitId], by: stepOf(row, deps).by, path: ownPath(row) };
  return write(await proposers(deps, row), { row, line, letter });
};

/** To the units that had not answered yet. */
const withdrawn: MailText = async (deps, line) => {
  const row = await findRow(deps, line.nounId);
  if (!row) return [];
  const mails: Mail[] = [];
  for (const { unitId } of row.units.filter(({ answer }) => answer === null)) {
    const letter: Letter = { name: 'withdrawn', unitIds: [unitId], by: null, path: unitPath(row) };
    mails.push(...write(await listMembers(deps.db, unitId, answeringRoles), { row, line, letter }));
  }
  return mails;
};

/** Which mail each happening around a proposal leads to. */
export const proposalMail = {
  'proposal.submitted': submitted,
  'proposal.routed': routed,
  'proposal.answered': answered,
  'proposal.withdrawn': withdrawn,
} satisfies Partial<Record<TopicOf<'mail'>, MailText>>;
