import type { Language } from '@/domain/shared/language';
import type { ReadableResponses } from '@/server/response/handed-in.queries';
import { formatMoment } from '@/ui/text/format';
import { responsePageText } from '@/ui/text/response-page.text';
import { Card, CardList } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { ResponseTag } from './response-state';

type Props = Readonly<{ language: Language; received: ReadableResponses; under: string }>;

/** The responses to a challenge; while they are sealed this says the same whether there are none or many. */
export function ReceivedResponses({ language, received, under }: Props) {
  const text = responsePageText[language];
  if (received.sealed)
    return (
      <Notice title={text.sealedTitle}>
        <p>{text.sealedText}</p>
        {received.deadlineAt ? <p>{text.sealedUntil(formatMoment(language, received.deadlineAt))}</p> : null}
      </Notice>
    );
  if (received.responses.length === 0)
    return (
      <EmptyState title={text.noneHandedIn}>
        <p>{text.noneHandedInText}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="mb-4">{text.count(received.responses.length)}</p>
      <CardList>
        {received.responses.map(({ id, status, organisation, handedIn }) => (
          <Card
            key={id}
            level={2}
            href={`${under}/${id}`}
            over={organisation.name}
            title={<span lang={handedIn?.content.language}>{handedIn?.content.title}</span>}
            meta={
              <>
                <ResponseTag language={language} status={status} />
                {handedIn ? <span>{`${text.received} ${formatMoment(language, handedIn.submittedAt)}`}</span> : null}
              </>
            }
          />
        ))}
      </CardList>
    </>
  );
}
