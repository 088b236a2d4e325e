import { type Language, languages } from '@/domain/shared/language';
import { kitText } from '@/ui/text/kit.text';
import { RadioField } from './form-fields';

type Props = Readonly<{ language: Language; label: string; hint?: string }>;

/** Which of the two languages something is written in. */
export const LanguageField = ({ language, label, hint }: Props) => (
  <RadioField
    name="language"
    label={label}
    {...(hint ? { hint } : {})}
    options={languages.map((value) => ({ value, label: kitText[language].languages[value] }))}
  />
);
