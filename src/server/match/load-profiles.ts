import type { Profile } from '@/domain/match/match';
import type { Db, Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';

const solverKinds = ['company', 'academia', 'association', 'municipality', 'private_person'] as const;

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

/** What the ranker knows of solvers: all of them, or those named. */
export async function loadProfiles(db: Db | Tx, ids?: readonly string[]): Promise<Profile[]> {
  const where = { kind: { in: [...solverKinds] }, ...(ids ? { id: { in: [...ids] } } : {}) };
  const rows = await db.organisation.findMany({ where, select: fields, orderBy: { id: 'asc' } });
  return rows.map(toProfile);
}
