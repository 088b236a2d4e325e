import type { Knowledge } from '@/domain/match/knowledge';
import type { Profile } from '@/domain/match/match';
import { createSkillMap } from '@/domain/match/skill-map';
import { countStatistics } from '@/domain/match/text/corpus-statistics';
import { bagPassages, type TextReading } from '@/domain/match/text/read-passages';
import { createVectorTextScorer, type VectorText } from '@/domain/match/text/vector-text-scorer';
import { weights } from '@/domain/match/weights';
import { getAnalyser } from '@/domain/text/default-analyser';
import type { Db } from '../db/client';

export type VectorKnowledge = Knowledge<VectorText, VectorText>;

/** Everything a score depends on beside the pair: taxonomy, weights, and how common words are among the profiles. */
export async function loadKnowledge(db: Db, profiles: Iterable<Profile>, now: Date): Promise<VectorKnowledge> {
  const skills = await db.skill.findMany({
    select: { key: true, sv: true, en: true, broader: { select: { broaderKey: true } } },
  });
  const themes = await db.theme.findMany({ select: { key: true, sv: true, en: true } });
  const reading: TextReading = { analyser: getAnalyser(), translate: null };
  const statistics = { sv: countStatistics(), en: countStatistics() };
  for (const profile of profiles)
    for (const { passages } of [{ passages: profile.passages }, ...profile.works]) {
      const bags = bagPassages(passages, reading);
      if (bags.sv) statistics.sv.add(bags.sv);
      if (bags.en) statistics.en.add(bags.en);
    }
  return {
    skills: createSkillMap(
      skills.map(({ key, sv, en, broader }) => ({ key, sv, en, parents: broader.map((one) => one.broaderKey) })),
      themes,
    ),
    text: createVectorTextScorer(reading, statistics),
    weights,
    thisYear: now.getUTCFullYear(),
  };
}
