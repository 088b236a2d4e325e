import type { Bilingual, Language } from '../../shared/language';
import type { Profile } from '../match';
import type { PartValue } from '../parts/part-value';
import type { SkillCover } from '../parts/skills-part';
import type { SkillMap } from '../skill-map';
import { isOwn, type MentionCover, mentionCovers, mentionPassage } from './mention-place';
import { both, inSentence, labelsIn } from './phrase';

type Compared = Readonly<{ covers: readonly SkillCover[]; profile: Profile }>;

const shownMentions = 2;

/** "Falldetektering är inte angiven men står i texten: ”fallsensor” i ”Nattlarm i Växjö” (2022)." */
const sayMention = (skills: SkillMap, cover: MentionCover, { profile }: Pick<Compared, 'profile'>): Bilingual => {
  const label = skills.labelOf(cover.skill);
  const passage = mentionPassage(cover.mention, profile);
  const named = (language: Language): string => label[language].charAt(0).toUpperCase() + label[language].slice(1);
  if (isOwn(cover)) {
    return {
      sv: `${named('sv')} är inte angiven men står i en text: ${passage.sv}.`,
      en: `${named('en')} is not stated but stands in a text: ${passage.en}.`,
    };
  }
  return {
    sv: `Något nära ${inSentence(label.sv)} står i en text: ${passage.sv}.`,
    en: `Something close to ${inSentence(label.en)} stands in a text: ${passage.en}.`,
  };
};

/** Why the skills part got its points, as one or two plain sentences. */
export const whySkills = (skills: SkillMap, value: PartValue | null, { covers, profile }: Compared): Bilingual => {
  if (!value) return { sv: 'Utmaningen frågar inte efter några kompetenser.', en: 'The challenge asks for no skills.' };
  if (!value.stated) {
    return {
      sv: 'Inga kompetenser är angivna. Det räknas varken för eller emot.',
      en: 'No skills are given. That counts neither for nor against.',
    };
  }
  const stated = covers.filter((cover) => cover.by !== null && !cover.mention);
  const own = stated.filter(isOwn);
  const near = stated.filter((cover) => !isOwn(cover));
  const mentioned = mentionCovers(covers).sort((a, b) => b.strength - a.strength);
  if (own.length + near.length + mentioned.length === 0) {
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
    for (const cover of mentioned.slice(0, shownMentions))
      sentences.push(sayMention(skills, cover, { profile })[language]);
    return sentences.join(' ');
  });
};
