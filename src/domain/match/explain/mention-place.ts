import type { Bilingual, Language } from '../../shared/language';
import type { Profile } from '../match';
import type { Mention } from '../mentions';
import type { SkillCover } from '../parts/skills-part';
import { both, quoted, workName } from './phrase';

/** A needed skill that only a text of the solver speaks of. */
export type MentionCover = SkillCover & Readonly<{ mention: Mention; by: string }>;

/** The needed skills that only a text speaks of. */
export const mentionCovers = (covers: readonly SkillCover[]): MentionCover[] =>
  covers.filter((cover): cover is MentionCover => cover.mention !== null);

/** Whether a mention names the needed skill itself or a special case of it. */
export const isOwn = ({ closeness }: Pick<SkillCover, 'closeness'>): boolean =>
  closeness === 'same' || closeness === 'narrower';

/** Where a mention stands, as a reader names it: ”Nattlarm i Växjö” (2022); null for the presentation. */
export const mentionWork = ({ work }: Mention, profile: Profile, language: Language): string | null => {
  const found = work === null ? undefined : profile.works[work];
  return found ? workName(found, language) : null;
};

/** The id of the work that a mention stands in; null for the presentation. */
export const mentionWorkId = ({ work }: Mention, profile: Profile): string | null =>
  work === null ? null : (profile.works[work]?.id ?? null);

/** The words of a mention and where they stand: ”fallsensor” i ”Nattlarm i Växjö” (2022). */
export const mentionPassage = (mention: Mention, profile: Profile): Bilingual =>
  both((language) => {
    const words = quoted(mention.words, language);
    const work = mentionWork(mention, profile, language);
    if (language === 'sv') return work ? `${words} i ${work}` : `${words} i presentationen`;
    return work ? `${words} in ${work}` : `${words} in the presentation`;
  });
