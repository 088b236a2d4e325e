import { textFields } from '@/domain/challenge/texts';
import type { Language } from '@/domain/shared/language';
import { challengeFieldText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';

/** What each field is called when something is said about it. */
export function fieldLabels(language: Language): Readonly<Record<string, string>> {
  const text = challengeFormText[language];
  const fields = challengeFieldText[language];
  const texts = textFields.flatMap((field) => [
    [`sv.${field}`, fields[field].heading],
    [`en.${field}`, `${fields[field].heading} (${text.steps.english.toLowerCase()})`],
  ]);
  const criteria = Array.from({ length: 12 }, (_, at) => at).flatMap((at) => {
    const name = text.criterion(String(at + 1));
    return [
      [`criteria.${at}.sv`, name],
      [`criteria.${at}.weight`, name],
      [`criteria.${at}.en`, `${name} (${text.steps.english.toLowerCase()})`],
    ];
  });
  return {
    ...Object.fromEntries([...texts, ...criteria]),
    track: text.steps.track,
    themes: text.themes,
    unGoals: text.goals,
    skills: text.skills,
    criteria: text.steps.criteria,
    deadlineOn: text.deadline,
    startOn: text.startsOn,
    contactName: text.contactName,
    contactEmail: text.contactEmail,
    procurementNumber: text.procurementNumber,
    procurementUrl: text.procurementUrl,
  };
}
