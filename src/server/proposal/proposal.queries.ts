import type { SignedIn } from '@/domain/access/actor';
import { canEdit, hasCentreRole, isSolver, organisationsOf, unitKinds } from '@/domain/access/roles';
import { isEditable, isRoutable, isWithdrawable } from '@/domain/proposal/lifecycle';
import { nextStep } from '@/domain/proposal/next-step';
import { canAnswer, canRoute, canWrite } from '@/domain/proposal/policy';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { themeChoices } from '../taxonomy/theme-choices';
import { contentOf, contentSelect, routedOf, unitSelect } from './proposal-content';
import { ownedBy, readableBy } from './proposal-scope';

const named = { select: { key: true, sv: true, en: true } } as const;

const rowSelect = {
  id: true,
  status: true,
  language: true,
  title: true,
  submittedAt: true,
  updatedAt: true,
  isSample: true,
  organisationId: true,
  organisation: { select: { name: true, slug: true, kind: true } },
  themes: { select: { theme: named }, orderBy: { themeKey: 'asc' } },
  units: {
    select: { ...unitSelect, reason: true, unit: { select: { name: true } } },
    orderBy: { unit: { name: 'asc' } },
  },
} as const satisfies Prisma.ProposalSelect;
type Row = Prisma.ProposalGetPayload<{ select: typeof rowSelect }>;

/** A proposal in a list: where it is, whose turn it is, and what each unit has said. */
const rowOf = ({ themes, units, ...row }: Row, now: Date) => {
  const routed = routedOf(units);
  const next = nextStep({ ...row, routed }, now);
  const nameOf = new Map(units.map(({ unitId, unit }) => [unitId, unit.name]));
  return {
    ...row,
    themes: themes.map(({ theme }) => theme),
    units: units.map(({ unit, ...rest }) => ({ ...rest, name: unit.name })),
    next: { ...next, unitNames: next.unitIds.flatMap((id) => nameOf.get(id) ?? []) },
  };
};
export type ProposalRow = ReturnType<typeof rowOf>;

async function listRows(deps: Deps, where: Prisma.ProposalWhereInput): Promise<readonly ProposalRow[]> {
  const rows = await deps.db.proposal.findMany({
    where: { AND: [where, readableBy(deps.actor)] },
    orderBy: [{ nextStepAt: { sort: 'asc', nulls: 'last' } }, { updatedAt: 'desc' }, { id: 'asc' }],
    take: 300,
    relationLoadStrategy: 'join',
    select: rowSelect,
  });
  return rows.map((row) => rowOf(row, deps.now));
}

/** The proposals of the actor's own organisations. */
export const listOwnProposals = async (deps: Deps): Promise<readonly ProposalRow[]> =>
  organisationsOf(deps.actor, 'solver').length > 0 ? listRows(deps, ownedBy(deps.actor)) : [];

export const inboxStates = {
  to_route: ['submitted'],
  with_units: ['routed'],
  done: ['answered', 'withdrawn'],
} as const;

/** What coordinators have received, by where it is; the one that is due first comes first. Null for everybody else. */
export const listInbox = async (deps: Deps, state: keyof typeof inboxStates): Promise<readonly ProposalRow[] | null> =>
  hasCentreRole(deps.actor, ['coordinator']) ? listRows(deps, { status: { in: [...inboxStates[state]] } }) : null;

/** How many proposals are in each part of the inbox. Null for everybody but coordinators. */
export async function countInbox(deps: Deps): Promise<Record<keyof typeof inboxStates, number> | null> {
  if (!hasCentreRole(deps.actor, ['coordinator'])) return null;
  const groups = await deps.db.proposal.groupBy({ by: ['status'], where: readableBy(deps.actor), _count: true });
  const count = (states: readonly string[]) =>
    groups.filter(({ status }) => states.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  return {
    to_route: count(inboxStates.to_route),
    with_units: count(inboxStates.with_units),
    done: count(inboxStates.done),
  };
}

/** What was routed to the actor's units, the one to be answered first on top. */
export async function listForUnits(deps: Deps & { actor: SignedIn }): Promise<readonly ProposalRow[]> {
  const units = organisationsOf(deps.actor, 'unit');
  if (units.length === 0) return [];
  return listRows(deps, { units: { some: { unitId: { in: [...units] }, routedAt: { not: null } } } });
}

/** One proposal with all that its page shows and what this actor may do there now; null when it is not theirs to read. */
export async function findProposal(deps: Deps & { actor: SignedIn }, id: string) {
  const { actor, now } = deps;
  const row = await deps.db.proposal.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    relationLoadStrategy: 'join',
    select: {
      ...rowSelect,
      ...contentSelect,
      version: true,
      withdrawnAt: true,
      author: { select: { name: true, email: true } },
      themes: { select: { themeKey: true, theme: named }, orderBy: { themeKey: 'asc' } },
      skills: { select: { skillKey: true, skill: named }, orderBy: { skillKey: 'asc' } },
    },
  });
  if (!row) return null;
  const { organisationId } = row;
  const routed = routedOf(row.units);
  const mine = actor.memberships.map((one) => one.organisationId);
  const waiting = routed.filter(({ answer }) => answer === null).map(({ unitId }) => unitId);
  const answers = row.status === 'withdrawn' ? [] : waiting.filter((unitId) => mine.includes(unitId));
  return {
    ...rowOf(row, now),
    version: row.version,
    withdrawnAt: row.withdrawnAt,
    contact: row.author,
    content: contentOf(row),
    skills: row.skills.map(({ skill }) => skill),
    isOwn: mine.includes(organisationId),
    can: {
      write: isEditable(row) && canWrite(actor, { organisationId }),
      withdraw: isWithdrawable(row) && canWrite(actor, { organisationId }),
      route: isRoutable(row) && canRoute(actor, { organisationId }),
      answerFor: answers.filter((unitId) => canAnswer(actor, { proposal: { organisationId }, unitId })),
    },
  };
}
export type ProposalPage = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** For which organisations the actor may propose. */
export async function listProposers({ db, actor }: Deps & { actor: SignedIn }) {
  const mine = actor.memberships.filter(({ kind }) => isSolver(kind)).map(({ organisationId }) => organisationId);
  const found = await db.organisation.findMany({
    where: { id: { in: mine } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  return found.map((one) => ({ ...one, canWrite: canEdit(actor, one.id) }));
}
export type Proposer = Awaited<ReturnType<typeof listProposers>>[number];

/** What there is to choose among when writing or routing: themes, with `inUse` those retired that it has, and the units. */
export async function listChoices({ db }: Deps, inUse: readonly string[] = []) {
  const [themes, units] = await Promise.all([
    db.theme.findMany({
      ...themeChoices(inUse),
      select: { key: true, sv: true, en: true },
    }),
    db.organisation.findMany({
      where: { kind: { in: unitKinds() } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  return { themes, units };
}
export type ProposalChoices = Awaited<ReturnType<typeof listChoices>>;
