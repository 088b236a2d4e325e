import { setImmediate as breathe } from 'node:timers/promises';
import { type ConceptFinder, startConceptFinder } from '@/domain/text/concepts';
import { getAnalyser, getLexicon } from '@/domain/text/default-analyser';
import type { SkillNames } from '@/domain/text/skill-names';

/** So many skills are taken in at a time; requests are answered in between, also with all of ESCO. */
const handful = 50;

/** A finder of skills in texts over the names given; of two skills of one name the first counts. */
export async function loadConceptFinder(skills: readonly SkillNames[]): Promise<ConceptFinder> {
  const finder = startConceptFinder(getAnalyser(), getLexicon());
  for (let at = 0; at < skills.length; at += handful) {
    finder.add(skills.slice(at, at + handful));
    await breathe();
  }
  return finder;
}
