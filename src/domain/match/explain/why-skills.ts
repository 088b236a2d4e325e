import type { Bilingual } from '../../shared/language';
import type { PartValue } from '../parts/part-value';
import type { SkillCover } from '../parts/skills-part';
import type { SkillMap } from '../skill-map';
import { both, labelsIn } from './phrase';

/** Why the skills part got its points, as one or two plain sentences. */
export const whySkills = (skills: SkillMap, value: PartValue | null, covers: readonly SkillCover[]): Bilingual => {
  if (!value) return { sv: 'Utmaningen frågar inte efter några kompetenser.', en: 'The challenge asks for no skills.' };
  if (!value.said) {
    return {
      sv: 'Inga kompetenser är angivna. Det räknas varken för eller emot.',
      en: 'No skills are given. That counts neither for nor against.',
    };
  }
  const own = covers.filter((cover) => cover.closeness === 'same' || cover.closeness === 'narrower');
  const near = covers.filter((cover) => cover.closeness === 'broader' || cover.closeness === 'sibling');
  if (own.length + near.length === 0) {
    return {
      sv: 'Ingen av de kompetenser som behövs finns bland dem som är angivna.',
      en: 'None of the skills needed is among those given.',
    };
  }
  const labels = (list: readonly SkillCover[]): Bilingual[] => list.map((cover) => skills.labelOf(cover.skill));
  return both((language) => {
    const isSwedish = language === 'sv';
    const sentences: string[] = [];
    if (own.length > 0) {
      const named = labelsIn(labels(own), language, 5);
      sentences.push(
        isSwedish
          ? `Har ${own.length} av ${covers.length} kompetenser som behövs: ${named}.`
          : `Has ${own.length} of the ${covers.length} skills needed: ${named}.`,
      );
    }
    if (near.length > 0) {
      const named = labelsIn(labels(near), language, 5);
      sentences.push(isSwedish ? `Har något närliggande till ${named}.` : `Has something close to ${named}.`);
    }
    return sentences.join(' ');
  });
};
