import type { ChallengeStatus } from '@/domain/challenge/challenge';
import type { Track } from '@/domain/challenge/tracks';
import type { Db } from '../adapters/db/client';

type Wanted = Readonly<{
  unitId: string;
  slug?: string;
  status?: ChallengeStatus;
  track?: Track;
  authorId?: string;
  title?: string;
  /** Theme and skill keys; made when they are not there. */
  themes?: readonly string[];
  skills?: readonly Readonly<{ key: string; need: 'must' | 'good' }>[];
  publishedAt?: Date | null;
  deadlineAt?: Date | null;
  startAt?: Date | null;
  openedAt?: Date | null;
}>;

const day = 86_400_000;
let made = 0;

async function makeTaxonomy(db: Db, { themes = ['care'], skills = [{ key: 'fall-detection', need: 'must' }] }: Wanted) {
  await db.theme.createMany({ data: themes.map((key) => ({ key, sv: key, en: key })), skipDuplicates: true });
  await db.unGoal.createMany({ data: [{ number: 3, sv: 'Hälsa', en: 'Health' }], skipDuplicates: true });
  await db.skill.createMany({
    data: skills.map(({ key }) => ({ key, level: 3, sv: `${key} sv`, en: key })),
    skipDuplicates: true,
  });
  return { themes, skills };
}

const published: readonly ChallengeStatus[] = ['open', 'closed', 'evaluating', 'decided', 'concluded', 'cancelled'];
const opened: readonly ChallengeStatus[] = ['evaluating', 'decided', 'concluded'];

/** A challenge that is complete and stands where it is asked to, around `now`; open for another 30 days if nothing else is said. */
export async function makeChallenge(db: Db, now: Date, wanted: Wanted) {
  made += 1;
  const { unitId, status = 'open', track = 'testbed', authorId, title = `Utmaning ${made}` } = wanted;
  const { themes, skills } = await makeTaxonomy(db, wanted);
  const after = (days: number) => new Date(now.getTime() + days * day);
  const live = published.includes(status);
  const isOver = live && status !== 'open' && status !== 'cancelled';
  const deadlineAt = wanted.deadlineAt === undefined ? after(isOver ? -2 : 30) : wanted.deadlineAt;
  const texts = (language: 'sv' | 'en') => ({
    language,
    title: language === 'sv' ? title : `${title} (en)`,
    summary: 'Vi vill prova något nytt.',
    need: 'Det som behövs.',
    affected: 'De som berörs.',
    today: 'Så är det i dag.',
    wishedEffect: 'Så ska det bli.',
    known: 'Det vi vet.',
    constraints: 'Det som gäller.',
    offerSite: 'Ett boende.',
  });
  return db.challenge.create({
    data: {
      unitId,
      status,
      track,
      authorId: authorId ?? null,
      slug: wanted.slug ?? `utmaning-${made}-${Math.trunc(now.getTime() / 1000)}`,
      contactName: 'Annika Lindvall',
      contactEmail: 'annika.lindvall@helsingborg.example',
      submittedAt: status === 'draft' ? null : after(-8),
      publishedAt: wanted.publishedAt === undefined ? (live ? after(-7) : null) : wanted.publishedAt,
      deadlineAt,
      startAt: wanted.startAt === undefined ? new Date((deadlineAt ?? now).getTime() + 30 * day) : wanted.startAt,
      openedAt: wanted.openedAt === undefined ? (opened.includes(status) ? after(-1) : null) : wanted.openedAt,
      closedAt: isOver ? after(-2) : null,
      cancelledAt: status === 'cancelled' ? after(-1) : null,
      cancelReasonSv: status === 'cancelled' ? 'Lokalen behövs till annat.' : null,
      procurementNumber: track === 'procurement' ? 'HBG-2027-1' : null,
      procurementUrl: track === 'procurement' ? 'https://upphandling.example.org/1' : null,
      texts: { create: [texts('sv'), texts('en')] },
      themes: { create: themes.map((themeKey) => ({ themeKey })) },
      unGoals: { create: [{ goal: 3 }] },
      skills: { create: skills.map(({ key, need }) => ({ skillKey: key, need })) },
      criteria: {
        create: [
          { position: 0, sv: 'Nytta', en: 'Benefit', weight: 60 },
          { position: 1, sv: 'Pris', en: 'Price', weight: 40 },
        ],
      },
    },
    select: { id: true, slug: true, version: true, unitId: true },
  });
}
