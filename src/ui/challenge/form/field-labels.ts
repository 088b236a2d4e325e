import { challengeFields, type ChallengeFieldName, challengeLists } from '@/domain/challenge/challenge.fields';
import { textFields } from '@/domain/challenge/texts';
import { inputName } from '@/domain/shared/fields';
import type { Language } from '@/domain/shared/language';
import { challengeFieldText, challengeValueText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';

/** What each field is called when something is said about it. */
export function fieldLabels(language: Language): Readonly<Record<string, string>> {
  const text = challengeFormText[language];
  const fields = challengeFieldText[language];
  const texts = textFields.flatMap((field) => [
    [`sv.${field}`, fields[field].heading],
    [`en.${field}`, `${fields[field].heading} (${text.steps.english.toLowerCase()})`],
  ]);
  const criteria = Array.from({ length: challengeLists.criteria.max }, (_, at) => at).flatMap((at) => {
    const name = text.criterion(String(at + 1));
    return [
      [`criteria.${at}.sv`, name],
      [`criteria.${at}.weight`, name],
      [`criteria.${at}.en`, `${name} (${text.steps.english.toLowerCase()})`],
    ];
  });
  const values = Object.entries(challengeFields).map(([name, field]) => [
    inputName(name, field),
    challengeValueText[language][name as ChallengeFieldName].label,
  ]);
  return {
    ...Object.fromEntries([...texts, ...criteria, ...values]),
    themes: text.themes,
    unGoals: text.goals,
    skills: text.skills,
    criteria: text.steps.criteria,
  };
}
