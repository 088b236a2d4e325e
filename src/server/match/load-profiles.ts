import { solverKinds } from '@/domain/access/roles';
import type { Profile } from '@/domain/match/match';
import type { Db, Tx } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';

const fields = {
  id: true,
  kind: true,
  place: true,
  maturity: true,
  capacityMonths: true,
  texts: { select: { language: true, summary: true, offer: true } },
  themes: { select: { themeKey: true } },
  skills: { select: { skillKey: true, level: true } },
  references: {
    select: { id: true, language: true, title: true, text: true, year: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.OrganisationSelect;
type Loaded = Prisma.OrganisationGetPayload<{ select: typeof fields }>;

const toProfile = (row: Loaded): Profile => ({
  id: row.id,
  kind: row.kind,
  place: row.place,
  maturity: row.maturity,
  capacityMonths: row.capacityMonths,
  themes: row.themes.map((theme) => theme.themeKey),
  skills: row.skills.map(({ skillKey, level }) => ({ skill: skillKey, level })),
  passages: row.texts
    .map(({ language, summary, offer }) => ({ language, title: '', body: `${summary}\n${offer}`.trim() }))
    .filter((passage) => passage.body !== ''),
  works: row.references.map(({ id, language, title, text, year }) => ({
    id,
    year,
    passages: [{ language, title, body: text }],
  })),
});

type Wanted = readonly string[] | Readonly<{ after: string; take: number }>;

/** What the ranker knows of solvers: those named, or so many in the order of their ids. */
export async function loadProfiles(db: Db | Tx, wanted: Wanted): Promise<Profile[]> {
  const page = 'after' in wanted ? wanted : null;
  const id = page ? { gt: page.after } : { in: [...(wanted as readonly string[])] };
  const rows = await db.organisation.findMany({
    where: { kind: { in: solverKinds() }, retiredAt: null, id },
    select: fields,
    orderBy: { id: 'asc' },
    ...(page ? { take: page.take } : {}),
  });
  return rows.map(toProfile);
}
