import { challengeTexts, type TextField as ChallengeTextField } from '@/domain/challenge/texts';
import type { Language } from '@/domain/shared/language';
import { TextAreaField, TextField } from '@/ui/kit/form/form-fields';
import { challengeFieldText } from '@/ui/text/challenge-field.text';

type Props = Readonly<{ language: Language; fields: readonly ChallengeTextField[] }>;

/** The texts of a step, always in Swedish: Swedish is the source, whatever language the form itself is read in. */
export function TextStep({ language, fields }: Props) {
  const text = challengeFieldText[language];
  return (
    <>
      {fields.map((field) => {
        const { label, hint } = text[field];
        const own = { name: `sv.${field}`, label, hint, lang: 'sv' };
        return field === 'title' ? (
          <TextField key={field} {...own} maxLength={challengeTexts.title.max} />
        ) : (
          <TextAreaField key={field} {...own} rows={field === 'summary' ? 3 : 5} limit={challengeTexts[field].max} />
        );
      })}
    </>
  );
}
