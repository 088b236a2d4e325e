import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import type { Match, PartName, Profile } from '../match';
import type { PartValue } from '../parts/part-value';
import { coverSkills, type SkillCover, skillsValue } from '../parts/skills-part';
import type { Score } from '../score';
import { isOwn, mentionWork } from './mention-place';
import { both, inSentence, quoted } from './phrase';

/** A change to what a profile says, and the value that the part it touches would then have. */
export type Change = Readonly<{
  kind: Match['wouldRaise'][number]['kind'];
  key: string | null;
  label: Bilingual;
  part: PartName;
  after: PartValue | null;
  /** What is to be stated already stands in a text of the solver. */
  isWritten?: boolean;
}>;

/** Of very many needed skills only those that could gain the most are tried. */
const skillsTried = 8;

const addLabel = (label: Bilingual): Bilingual => ({
  sv: `Lägg till kompetensen ${inSentence(label.sv)}, om ni har den`,
  en: `Add the skill ${inSentence(label.en)}, if you have it`,
});

/** "Ange kompetensen falldetektering: ”fallsensor” står i er referens ”Nattlarm i Växjö” (2022)". */
const stateLabel = (label: Bilingual, mention: NonNullable<SkillCover['mention']>, profile: Profile): Bilingual =>
  both((language) => {
    const work = mentionWork(mention, profile, language);
    const skill = inSentence(label[language]);
    const words = quoted(mention.words, language);
    return language === 'sv'
      ? `Ange kompetensen ${skill}: ${words} står i er ${work ? `referens ${work}` : 'presentation'}`
      : `State the skill ${skill}: ${words} stands in your ${work ? `reference ${work}` : 'presentation'}`;
  });

/** For each needed skill that is not stated as such: stating it. One that a reference already speaks of says so. */
export const skillChanges = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  pair: Readonly<{ need: ReadyNeed; profile: ReadyProfile }>,
  score: Score,
): Change[] => {
  const { need } = pair;
  const { profile, mentions } = pair.profile;
  const { weights } = knowledge;
  const room = (cover: SkillCover): number => weights.need[cover.need] * (1 - cover.strength);
  const isWritten = (cover: SkillCover): boolean => cover.mention !== null && isOwn(cover);
  const open = score.pair.covers
    .filter((cover) => cover.closeness !== 'same' || cover.mention)
    .sort((a, b) => Number(isWritten(b)) - Number(isWritten(a)) || room(b) - room(a));
  return open.slice(0, skillsTried).map((cover) => {
    const label = knowledge.skills.labelOf(cover.skill);
    const skills = [...profile.skills, { skill: cover.skill, level: 'experienced' as const }];
    return {
      kind: 'skill',
      key: cover.skill,
      label: cover.mention && isOwn(cover) ? stateLabel(label, cover.mention, profile) : addLabel(label),
      part: 'skills',
      after: skillsValue(knowledge, coverSkills(knowledge, need, { skills, mentions }), { skills }),
      isWritten: isWritten(cover),
    };
  });
};
