import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../db/client';
import type { FacetCounts } from './search-port';

/** What facet values are called, where the value itself is a key: themes, skills and units. */
export type FacetLabels = Readonly<Partial<Record<'theme' | 'skill' | 'unit', Readonly<Record<string, Bilingual>>>>>;

type Chosen = Readonly<Partial<Record<string, readonly string[]>>>;

/** Labels for every value that was counted or chosen; one statement for each facet, however many values. */
export async function listFacetLabels(db: Db, facets: FacetCounts, chosen: Chosen): Promise<FacetLabels> {
  const valuesOf = (name: 'skill' | 'unit') => [
    ...new Set([...Object.keys(facets[name] ?? {}), ...(chosen[name] ?? [])]),
  ];
  const [skills, units] = [valuesOf('skill'), valuesOf('unit')];
  const [themeRows, skillRows, unitRows] = await Promise.all([
    db.theme.findMany({ select: { key: true, sv: true, en: true }, orderBy: { position: 'asc' } }),
    skills.length > 0
      ? db.skill.findMany({ where: { key: { in: skills } }, select: { key: true, sv: true, en: true } })
      : [],
    units.length > 0
      ? db.organisation.findMany({ where: { slug: { in: units } }, select: { slug: true, name: true } })
      : [],
  ]);
  const labels = (rows: readonly { key: string; sv: string; en: string }[]) =>
    Object.fromEntries(rows.map(({ key, sv, en }) => [key, { sv, en }]));
  return {
    theme: labels(themeRows),
    skill: labels(skillRows),
    unit: Object.fromEntries(unitRows.map(({ slug, name }) => [slug, { sv: name, en: name }])),
  };
}
