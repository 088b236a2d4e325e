import { challengeLists } from '@/domain/challenge/challenge.fields';
import type { Language } from '@/domain/shared/language';
import { Disclosure } from '@/ui/kit/disclosure';
import { CheckboxGroupField } from '@/ui/kit/form/form-fields';
import { SkillPicker } from '@/ui/taxonomy/skill-picker';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { writtenName } from './written-name';

export type ChallengeChoices = Readonly<{
  themes: readonly Readonly<{ key: string; sv: string; en: string; textSv: string; textEn: string }>[];
  goals: readonly Readonly<{ number: number; sv: string; en: string }>[];
}>;
type Props = Readonly<{
  language: Language;
  choices: ChallengeChoices;
  /** All that is written in Swedish: suggestions of skills are read from it. */
  written: string;
  goalsChosen: boolean;
}>;

/** What decides who the challenge is shown to: themes, goals and skills. */
export function SkillsStep({ language, choices, written, goalsChosen }: Props) {
  const text = challengeFormText[language];
  return (
    <>
      <CheckboxGroupField
        name="themes"
        label={text.themes}
        hint={text.themesHint}
        options={choices.themes.map((theme) => {
          const hint = language === 'sv' ? theme.textSv : theme.textEn;
          return { value: theme.key, label: theme[language], ...(hint ? { hint } : {}) };
        })}
      />
      <input type="hidden" name={writtenName} value={written} />
      <SkillPicker
        scale="need"
        label={text.skills}
        hint={text.skillsHint}
        most={challengeLists.skills.max}
        {...(written === '' ? {} : { texts: [writtenName] })}
      />
      <Disclosure summary={text.goals} open={goalsChosen}>
        <CheckboxGroupField
          name="unGoals"
          label={text.goals}
          hideLabel
          hint={text.goalsHint}
          options={choices.goals.map((goal) => ({
            value: String(goal.number),
            label: `${goal.number}. ${goal[language]}`,
          }))}
        />
      </Disclosure>
    </>
  );
}
