import type { ChallengeContent } from '@/domain/challenge/challenge';
import { challengeLists } from '@/domain/challenge/challenge.fields';
import { challengeTexts, textFields } from '@/domain/challenge/texts';
import type { Language } from '@/domain/shared/language';
import { PlainText } from '@/ui/kit/disclosure';
import { TextAreaField, TextField } from '@/ui/kit/form/form-fields';
import { challengeFieldText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';

type Props = Readonly<{ language: Language; content: ChallengeContent }>;

/** Each Swedish text with its English one below. Only what is said in Swedish is asked for, or was said before. */
export function EnglishStep({ language, content }: Props) {
  const text = challengeFormText[language];
  const fields = challengeFieldText[language];
  const { sv, en } = content.texts;
  const shown = textFields.filter((field) => sv[field] !== '' || en[field] !== '');
  if (shown.length === 0 && content.criteria.length === 0) return <p>{text.nothingToTranslate}</p>;
  const source = (words: string) => (
    <div className="challenge-source" lang="sv">
      <PlainText text={words} />
    </div>
  );
  return (
    <>
      {shown.map((field) => {
        const own = { name: `en.${field}`, label: fields[field].heading, hint: source(sv[field]), lang: 'en' };
        return field === 'title' ? (
          <TextField key={field} {...own} maxLength={challengeTexts.title.max} />
        ) : (
          <TextAreaField key={field} {...own} rows={4} limit={challengeTexts[field].max} />
        );
      })}
      {content.criteria.map((criterion, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <TextField
            name={`criteria.${at}.en`}
            label={text.criterion(String(at + 1))}
            hint={source(criterion.sv)}
            lang="en"
            maxLength={challengeLists.criteria.maxName}
          />
          <input type="hidden" name={`criteria.${at}.sv`} value={criterion.sv} />
          <input type="hidden" name={`criteria.${at}.weight`} value={criterion.weight} />
        </div>
      ))}
    </>
  );
}
