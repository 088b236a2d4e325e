import type { Language } from '@/domain/shared/language';
import type { ReceivedReport } from '@/server/accessibility/accessibility.queries';
import { formatMoment } from '@/ui/text/format';
import { inboxText } from '@/ui/text/inbox.text';
import { Table } from '../kit/table';

type Props = Readonly<{ language: Language; reports: readonly ReceivedReport[] }>;

/** What people have said is hard to use, as they wrote it. */
export function ReportTable({ language, reports }: Props) {
  const text = inboxText[language];
  return (
    <Table
      caption={text.reportCaption}
      head={[text.received, text.problem, text.page, text.contact]}
      rows={reports.map(({ receivedAt, problem, page, contact }) => [
        formatMoment(language, receivedAt),
        <span key="problem" className="keep-lines">
          {problem}
        </span>,
        page || text.unknownPage,
        contact ?? text.anonymous,
      ])}
    />
  );
}
