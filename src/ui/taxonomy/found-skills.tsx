'use client';
import type { Language } from '@/domain/shared/language';
import { Button } from '../kit/button';
import { skillPickerText } from '../text/skill-picker.text';
import type { SkillOption } from './skill-values';

type Props = Readonly<{
  name: string;
  language: Language;
  /** What the page was asked for; null: nothing. */
  intent: 'find' | 'suggest' | null;
  skills: readonly SkillOption[];
  /** The level or need that a ticked skill gets. */
  value: string;
  isAlive: boolean;
  add: (skill: SkillOption) => void;
}>;

/** What the server found for the picker's own buttons: boxes to tick, or buttons when the page is alive. */
export function FoundSkills({ name, language, intent, skills, value, isAlive, add }: Props) {
  const text = skillPickerText[language];
  if (intent === null) return null;
  const words = intent === 'find' ? text.foundBy : text.inText;
  if (skills.length === 0)
    return isAlive ? null : <p className="skill-none">{intent === 'find' ? text.noneFound : text.noneSuggested}</p>;
  if (isAlive) return <AddButtons {...{ skills, add, words }} title={text.hits} />;
  return (
    <fieldset className="skill-found">
      <legend>{intent === 'find' ? text.found : text.suggested}</legend>
      {skills.map((skill) => {
        const id = `${name}-found-${skill.key}`;
        return (
          <div className="choice" key={skill.key}>
            <input type="checkbox" id={id} name={name} value={`${skill.key}=${value}`} />
            <label htmlFor={id}>
              {skill.label} <SkillSource skill={skill} words={words} />
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

type SourceProps = Readonly<{ skill: SkillOption; words: (found: string) => string }>;

const SkillSource = ({ skill, words }: SourceProps) => (
  <span className="skill-above">
    {[skill.above, skill.found ? words(skill.found) : ''].filter(Boolean).join(' · ')}
  </span>
);

type ButtonsProps = Readonly<{
  title: string;
  words: (found: string) => string;
  skills: readonly SkillOption[];
  add: (skill: SkillOption) => void;
}>;

/** Skills to add with one press each. */
export function AddButtons({ title, words, skills, add }: ButtonsProps) {
  return (
    <section className="skill-found" aria-label={title}>
      <p className="skill-found-title">{title}</p>
      <ul>
        {skills.map((skill) => (
          <li key={skill.key}>
            <Button look="secondary" small onClick={() => add(skill)}>
              <span aria-hidden="true">+</span> {skill.label}
            </Button>
            <SkillSource skill={skill} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
