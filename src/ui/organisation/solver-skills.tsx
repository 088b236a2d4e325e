import type { Language } from '@/domain/shared/language';
import type { Profile } from '@/server/organisation/organisation.queries';
import { Tag, TagList } from '../kit/tag';
import { solverPageText } from '../text/solver-page.text';

type Props = Readonly<{ language: Language; skills: Profile['skills'] }>;
const levels = ['expert', 'experienced', 'basic'] as const;

/** What a solver can do, the deepest first. */
export function SolverSkills({ language, skills }: Props) {
  const text = solverPageText[language];
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">{text.skills}</h2>
      {levels.map((level) => {
        const had = skills.filter((skill) => skill.level === level);
        if (had.length === 0) return null;
        return (
          <div key={level} className="solver-skills">
            <h3>{text.skillLevels[level]}</h3>
            <TagList label={text.skillLevels[level]}>
              {had.map(({ key, label }) => (
                <Tag key={key} tone={level === 'expert' ? 'tint' : 'plain'}>
                  {label}
                </Tag>
              ))}
            </TagList>
          </div>
        );
      })}
    </section>
  );
}
