import type { HandedIn } from '@/domain/response/response';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatMoment, formatNumber } from '@/ui/text/format';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseStepText } from '@/ui/text/response-step.text';
import { Disclosure } from '../kit/disclosure';
import { Tag } from '../kit/tag';
import { ResponseTexts } from './response-content';

type Props = Readonly<{ language: Language; response: OwnResponse }>;

/** What is handed in, the text as it stands when it differs, and every version before. */
export function ResponseReading({ language, response }: Props) {
  const text = responsePageText[language];
  const [last, ...earlier] = response.versions;
  const describe = ({ number, submittedAt }: HandedIn) =>
    text.version(formatNumber(language, number), formatMoment(language, submittedAt));
  const showsText = last === undefined || response.unsent;
  return (
    <>
      {showsText ? (
        <section className="grid gap-2 mb-8">
          <h2>{text.current}</h2>
          <p>
            <Tag tone="warning">
              {last ? responseStepText[language].unsent : responseStepText[language].status.draft}
            </Tag>{' '}
            {text.notHandedIn}
          </p>
          <ResponseTexts language={language} content={response.content} leaveOut={['title']} showEmpty />
        </section>
      ) : null}
      {last ? (
        <section className="grid gap-2 mb-8">
          <h2>{text.handedInNow}</h2>
          <p className="text-muted">{describe(last)}</p>
          <ResponseTexts language={language} content={last.content} leaveOut={response.unsent ? [] : ['title']} />
        </section>
      ) : null}
      {earlier.length > 0 ? (
        <section className="grid gap-2 mb-8">
          <h2>{text.earlier}</h2>
          {earlier.map((version) => (
            <Disclosure key={version.number} summary={describe(version)}>
              <ResponseTexts language={language} content={version.content} />
            </Disclosure>
          ))}
        </section>
      ) : null}
    </>
  );
}
