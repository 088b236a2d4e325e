import { unitKinds } from '@/domain/access/roles';
import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import type { FacetCounts } from '../adapters/search/search-port';

/** What facet values are called, where the value itself is a key: themes, skills and units. */
export type FacetLabels = Readonly<Partial<Record<'theme' | 'skill' | 'unit', Readonly<Record<string, Bilingual>>>>>;

/** Every theme in the centre's order, every skill, and every unit of the city. */
export type AllLabels = Readonly<Record<'theme' | 'skill' | 'unit', ReadonlyMap<string, Bilingual>>>;

type Chosen = Readonly<Partial<Record<string, readonly string[]>>>;

/** Reads what everything is called; one statement for each facet. */
export async function loadAllLabels(db: Db): Promise<AllLabels> {
  const [themes, skills, units] = await Promise.all([
    db.theme.findMany({ select: { key: true, sv: true, en: true }, orderBy: { position: 'asc' } }),
    db.skill.findMany({ select: { key: true, sv: true, en: true } }),
    db.organisation.findMany({
      where: { kind: { in: unitKinds() } },
      select: { slug: true, name: true },
    }),
  ]);
  const labels = (rows: readonly { key: string; sv: string; en: string }[]) =>
    new Map(rows.map(({ key, sv, en }) => [key, { sv, en }]));
  return {
    theme: labels(themes),
    skill: labels(skills),
    unit: new Map(units.map(({ slug, name }) => [slug, { sv: name, en: name }])),
  };
}

/** The labels of all themes, and of the skills and units that were counted or chosen. */
export function labelsFor(all: AllLabels, facets: FacetCounts, chosen: Chosen): FacetLabels {
  const of = (name: 'skill' | 'unit') =>
    Object.fromEntries(
      [...new Set([...Object.keys(facets[name] ?? {}), ...(chosen[name] ?? [])])].flatMap((value) => {
        const label = all[name].get(value);
        return label ? [[value, label]] : [];
      }),
    );
  return { theme: Object.fromEntries(all.theme), skill: of('skill'), unit: of('unit') };
}
