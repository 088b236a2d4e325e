import type { Language } from '@/domain/shared/language';
import type { ReceivedReport } from '@/server/accessibility/accessibility.queries';
import { formatMoment } from '@/ui/text/format';
import { inboxText } from '@/ui/text/inbox.text';
import { Card, CardList } from '../kit/card';
import { PlainText } from '../kit/disclosure';

type Props = Readonly<{ language: Language; reports: readonly ReceivedReport[] }>;

/** What people have said is hard to use, as they wrote it, the latest on top. */
export function ReportCards({ language, reports }: Props) {
  const text = inboxText[language];
  return (
    <CardList>
      {reports.map(({ id, receivedAt, problem, page, contact }) => (
        <Card
          key={id}
          over={`${text.received} ${formatMoment(language, receivedAt)}${page ? ` · ${page}` : ''}`}
          meta={`${text.contact}: ${contact ?? text.anonymous}`}
        >
          <PlainText text={problem} />
        </Card>
      ))}
    </CardList>
  );
}
