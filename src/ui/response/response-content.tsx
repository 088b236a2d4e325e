import { type ResponseContent, type ResponseField, responseTextNames } from '@/domain/response/response.fields';
import type { Language } from '@/domain/shared/language';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';
import { PlainText } from '../kit/disclosure';

type Props = Readonly<{
  language: Language;
  content: ResponseContent;
  /** The heading's level in the page's outline. */
  level?: 2 | 3;
  leaveOut?: readonly ResponseField[];
  /** A draft shows where nothing is written yet; what is handed in shows only what was said. */
  showEmpty?: boolean;
}>;

/** A response as it reads: a heading and a text for each field, in the language it was written in. */
export function ResponseTexts({ language, content, level = 3, leaveOut = [], showEmpty = false }: Props) {
  const Heading = `h${level}` as const;
  const { headings } = responseFormText[language];
  return responseTextNames
    .filter((field) => !leaveOut.includes(field) && (showEmpty || content[field].trim() !== ''))
    .map((field) => (
      <section key={field} className="grid gap-1 mt-6">
        <Heading>{headings[field]}</Heading>
        {content[field].trim() === '' ? (
          <p className="text-muted">{responsePageText[language].empty}</p>
        ) : (
          <div lang={content.language}>
            <PlainText text={content[field]} />
          </div>
        )}
      </section>
    ));
}
