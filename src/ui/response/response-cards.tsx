import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseStepText } from '@/ui/text/response-step.text';
import { Card, CardList } from '../kit/card';
import { Tag } from '../kit/tag';
import { ResponseTag, stepWords, turnWords } from './response-state';
import { InSwedish, Localized } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; responses: readonly OwnResponse[] }>;

/** One's responses: to what, where each stands, whose turn it is and the promised day. */
export function ResponseCards({ language, responses }: Props) {
  const page = responsePageText[language];
  return (
    <CardList>
      {responses.map((response) => (
        <Card
          key={response.id}
          level={2}
          href={`/${language}/my/responses/${response.id}`}
          over={
            <>
              <InSwedish language={language}>{response.challenge.unitName}</InSwedish> · {response.organisationName}
            </>
          }
          title={<Localized language={language} pair={response.challenge.title} />}
          meta={
            <>
              <ResponseTag language={language} status={response.status} />
              {response.next.late ? <Tag tone="danger">{responseStepText[language].isLate}</Tag> : null}
              <strong>{turnWords(language, response.next)}</strong>
              <span>{stepWords(language, response)}</span>
            </>
          }
        >
          <p lang={response.content.language}>{response.content.title || page.untitled}</p>
        </Card>
      ))}
    </CardList>
  );
}
