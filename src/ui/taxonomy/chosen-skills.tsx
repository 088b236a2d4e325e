'use client';
import type { Language } from '@/domain/shared/language';
import { skillLevels } from '@/domain/match/match';
import { Button } from '../kit/button';
import { skillPickerText } from '../text/skill-picker.text';
import type { SkillChoice, SkillOption } from './skill-values';

/** `plain`: a skill is chosen or it is not. */
export type SkillScale = 'level' | 'need' | 'plain';
const steps = { level: skillLevels, need: ['must', 'good'], plain: ['chosen'] } as const;

type Props = Readonly<{
  chosen: readonly SkillChoice[];
  optionOf: (key: string) => SkillOption;
  scale: SkillScale;
  name: string;
  language: Language;
  isAlive: boolean;
  setValue: (key: string, value: string) => void;
  remove: (key: string) => void;
}>;

/** The picked skills, each with its level or need, and a way to take it away. */
export function ChosenSkills({ chosen, optionOf, scale, name, language, ...props }: Props) {
  const text = skillPickerText[language];
  if (chosen.length === 0) return <p className="skill-none">{text.none}</p>;
  return (
    <ul className="skill-chosen" aria-label={text.chosen}>
      {chosen.map(({ key, value }) => {
        const { label, above } = optionOf(key);
        return (
          <li key={key}>
            <span className="skill-words">
              <span className="skill-name">{label}</span>
              {above ? <span className="skill-above"> · {above}</span> : null}
            </span>
            {scale === 'plain' && props.isAlive ? (
              <input type="hidden" name={name} value={`${key}=${value}`} />
            ) : (
              <select
                className="control skill-step"
                name={name}
                value={`${key}=${value}`}
                aria-label={`${label}: ${text[scale]}`}
                onChange={(event) => props.setValue(key, event.target.value.slice(key.length + 1))}
              >
                {steps[scale].map((step) => (
                  <option key={step} value={`${key}=${step}`}>
                    {step === 'chosen' ? text.keep : text[step]}
                  </option>
                ))}
                {props.isAlive ? null : <option value="">{text.remove}</option>}
              </select>
            )}
            {props.isAlive ? (
              <Button look="quiet" small onClick={() => props.remove(key)} aria-label={text.removeOne(label)}>
                {text.remove}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
