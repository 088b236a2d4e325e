import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { Tag, TagList } from '../kit/tag';

type Props = Readonly<{ language: Language; skills: ChallengePage['skills'] }>;

/** Which skills are needed: those that must be there, and those that are good to have. */
export function ChallengeSkills({ language, skills }: Props) {
  const text = challengePageText[language];
  if (skills.length === 0) return null;
  return (
    <section>
      <h2>{text.skills}</h2>
      {(['must', 'good'] as const).map((need) => {
        const found = skills.filter((skill) => skill.need === need);
        if (found.length === 0) return null;
        return (
          <div key={need} className="challenge-skills">
            <h3>{text[need]}</h3>
            <TagList>
              {found.map((skill) => (
                <Tag key={skill.key} tone={need === 'must' ? 'tint' : 'plain'}>
                  {skill[language]}
                </Tag>
              ))}
            </TagList>
          </div>
        );
      })}
    </section>
  );
}
