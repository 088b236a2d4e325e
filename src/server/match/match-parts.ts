import { createSkillMap } from '@/domain/match/skill-map';
import { createDefaultReading, throughGeneralLanguage } from '@/domain/match/text/default-reading';
import { weights } from '@/domain/match/weights';
import type { Db } from '../adapters/db/client';
import { loadConceptFinder } from '../taxonomy/concept-finder';
import type { IndexParts } from '../../domain/match/index/build-index';

/** All that a score depends on beside the profiles: the taxonomy, the weights, and how texts are read. */
export async function loadMatchParts(db: Db, now: Date): Promise<IndexParts> {
  const [skills, themes] = await Promise.all([
    db.skill.findMany({
      select: {
        key: true,
        sv: true,
        en: true,
        svAlt: true,
        enAlt: true,
        source: true,
        broader: { select: { broaderKey: true } },
      },
      orderBy: { key: 'asc' },
    }),
    db.theme.findMany({ select: { key: true, sv: true, en: true } }),
  ]);
  const rows = skills.map(({ key, sv, en, broader }) => ({
    key,
    sv,
    en,
    parents: broader.map((one) => one.broaderKey),
  }));
  // Where the core and ESCO share a name, the core's own skill is meant.
  const core = skills.filter(({ source }) => source === 'core');
  const { find } = await loadConceptFinder([...core, ...skills.filter(({ source }) => source !== 'core')]);
  return {
    skills: createSkillMap(rows, themes, find),
    weights,
    thisYear: now.getUTCFullYear(),
    // The city's own labels serve the bridge between the languages as a dictionary.
    reading: createDefaultReading(rows),
    adjust: throughGeneralLanguage,
  };
}
