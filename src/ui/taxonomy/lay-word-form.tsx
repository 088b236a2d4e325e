import type { Bilingual, Language } from '@/domain/shared/language';
import { layWordLimits } from '@/domain/taxonomy/lay-word';
import { CheckboxGroupField, TextField } from '../kit/form/form-fields';
import { LanguageField } from '../kit/form/language-field';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import type { FormAction, FormState } from '../kit/form-state';
import { layWordText } from '../text/lay-word.text';
import { SkillPicker } from './skill-picker';

type Props = Readonly<{
  language: Language;
  /** Names the backup in the browser. */
  id: string;
  action: FormAction;
  initial: FormState;
  themes: readonly Readonly<{ key: string; label: Bilingual }>[];
  button: string;
}>;

/** An everyday word, its language, and the concepts that it leads to. */
export function LayWordForm({ language, id, action, initial, themes, button }: Props) {
  const text = layWordText[language];
  return (
    <FormWithState
      id={id}
      language={language}
      action={action}
      initial={initial}
      labels={{ word: text.word, language: text.wordLanguage, skills: text.skills, themes: text.themes }}
    >
      <TextField name="word" label={text.word} hint={text.wordHint} autoComplete="off" />
      <LanguageField language={language} label={text.wordLanguage} />
      <SkillPicker scale="plain" label={text.skills} hint={text.skillsHint} most={layWordLimits.concepts} />
      <CheckboxGroupField
        name="themes"
        label={text.themes}
        optional
        options={themes.map(({ key, label }) => ({ value: key, label: label[language] }))}
      />
      <div className="form-actions">
        <SubmitButton>{button}</SubmitButton>
      </div>
    </FormWithState>
  );
}
