import { visitor } from '@/domain/access/actor';
import type { ChallengeStatus } from '@/domain/challenge/challenge';
import { onItsTrack } from '@/domain/challenge/challenge.fields';
import { statusAt } from '@/domain/challenge/lifecycle';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { themeChoices } from '../taxonomy/theme-choices';
import { contentSelect, textsIn } from './challenge-content';
import type { ListInput } from './challenge-input';
import { readableBy, statusIs } from './challenge-scope';

const named = { select: { key: true, sv: true, en: true } } as const;
const unitSelect = { select: { id: true, slug: true, name: true, kind: true, place: true } } as const;

const cardSelect = {
  id: true,
  slug: true,
  track: true,
  status: true,
  publishedAt: true,
  deadlineAt: true,
  startAt: true,
  isSample: true,
  unit: { select: { slug: true, name: true } },
  texts: { select: { language: true, title: true, summary: true } },
  themes: { select: { theme: named }, orderBy: { themeKey: 'asc' } },
  skills: { where: { need: 'must' }, select: { skill: named }, orderBy: { skillKey: 'asc' } },
} as const satisfies Prisma.ChallengeSelect;

type CardRow = Prisma.ChallengeGetPayload<{ select: typeof cardSelect }>;

const titled = (texts: CardRow['texts'], language: 'sv' | 'en') => {
  const { title = '', summary = '' } = texts.find((text) => text.language === language) ?? {};
  return { title, summary };
};

/** A challenge in a list; its status is read by the clock. English texts are empty when there is no translation. */
const cardOf = (row: CardRow, now: Date) => ({
  ...row,
  status: statusAt(row, now),
  sv: titled(row.texts, 'sv'),
  en: titled(row.texts, 'en'),
  themes: row.themes.map(({ theme }) => theme),
  mustSkills: row.skills.map(({ skill }) => skill),
});
export type ChallengeCard = Omit<ReturnType<typeof cardOf>, 'texts' | 'skills'>;

function wanted({ now }: Deps, input: ListInput): Prisma.ChallengeWhereInput[] {
  const { ids, themes, tracks, unitSlug, statuses } = input;
  return [
    ...(ids ? [{ id: { in: ids } }] : []),
    ...(themes?.length ? [{ themes: { some: { themeKey: { in: themes } } } }] : []),
    ...(tracks?.length ? [{ track: { in: tracks } }] : []),
    ...(unitSlug ? [{ unit: { slug: unitSlug } }] : []),
    ...(statuses?.length ? [statusIs(statuses, now)] : []),
  ];
}

/** Published challenges, the same for everyone: those that can be answered first, soonest deadline first. With `ids`, in the order of the ids. */
export async function listChallenges(
  deps: Deps,
  input: ListInput,
): Promise<{ total: number; items: readonly ChallengeCard[] }> {
  const where = {
    AND: [...wanted(deps, input), readableBy(visitor)],
  } satisfies Prisma.ChallengeWhereInput;
  const [total, rows] = await Promise.all([
    deps.db.challenge.count({ where }),
    deps.db.challenge.findMany({
      where,
      skip: input.ids ? 0 : input.skip,
      take: input.ids ? input.ids.length : input.take,
      orderBy: [{ status: 'asc' }, { deadlineAt: 'asc' }, { id: 'asc' }],
      relationLoadStrategy: 'join',
      select: cardSelect,
    }),
  ]);
  const items = rows.map((row) => cardOf(row, deps.now));
  if (!input.ids) return { total, items };
  const place = new Map(input.ids.map((id, at) => [id, at]));
  return { total, items: items.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)) };
}

/** Everything that its public page shows. Nothing about responses is selected, not even whether there are any. */
export const pageSelect = {
  ...contentSelect,
  id: true,
  slug: true,
  status: true,
  publishedAt: true,
  closedAt: true,
  openedAt: true,
  decidedAt: true,
  concludedAt: true,
  cancelledAt: true,
  cancelReasonSv: true,
  cancelReasonEn: true,
  isSample: true,
  unit: unitSelect,
  themes: { select: { theme: named }, orderBy: { themeKey: 'asc' } },
  unGoals: { select: { unGoal: { select: { number: true, sv: true, en: true } } }, orderBy: { goal: 'asc' } },
  skills: { select: { need: true, skill: named }, orderBy: [{ need: 'asc' }, { skillKey: 'asc' }] },
  criteria: { select: { id: true, sv: true, en: true, weight: true }, orderBy: { position: 'asc' } },
  addenda: { select: { id: true, at: true, sv: true, en: true }, orderBy: { at: 'desc' } },
} as const satisfies Prisma.ChallengeSelect;

type PageRow = Prisma.ChallengeGetPayload<{ select: typeof pageSelect }>;

export const pageOf = ({ texts, themes, unGoals, skills, ...row }: PageRow, now: Date) => ({
  ...onItsTrack(row),
  status: statusAt(row, now) satisfies ChallengeStatus,
  texts: { sv: textsIn(texts, 'sv'), en: textsIn(texts, 'en') },
  themes: themes.map(({ theme }) => theme),
  unGoals: unGoals.map(({ unGoal }) => unGoal),
  skills: skills.map(({ need, skill }) => ({ need, ...skill })),
});
export type ChallengePage = ReturnType<typeof pageOf>;

/** The challenge at a public address; null when there is none that this actor may read. */
export async function findChallengeBySlug(deps: Deps, slug: string): Promise<ChallengePage | null> {
  const row = await deps.db.challenge.findFirst({
    where: { AND: [{ slug }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: pageSelect,
  });
  return row && pageOf(row, deps.now);
}

/** Whether this person follows it. */
export async function isFollowing({ db, actor }: Deps, challengeId: string): Promise<boolean> {
  if (actor.kind !== 'person') return false;
  const found = await db.challengeFollow.findUnique({
    where: { userId_challengeId: { userId: actor.userId, challengeId } },
    select: { userId: true },
  });
  return found !== null;
}

/** What a challenge can be about: the city's themes, with `inUse` those retired that it has, and the UN's goals. */
export async function listChallengeChoices({ db }: Deps, inUse: readonly string[] = []) {
  const [themes, goals] = await Promise.all([
    db.theme.findMany({
      ...themeChoices(inUse),
      select: { key: true, sv: true, en: true, textSv: true, textEn: true },
    }),
    db.unGoal.findMany({ orderBy: { number: 'asc' }, select: { number: true, sv: true, en: true } }),
  ]);
  return { themes, goals };
}
