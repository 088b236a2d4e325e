import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatMoment } from '@/ui/text/format';
import { responsePageText } from '@/ui/text/response-page.text';
import { Notice } from '../kit/notice';

type Props = Readonly<{ language: Language; response: OwnResponse; done: string | readonly string[] | undefined }>;

/** What was just done, as long as it still holds: an old address says nothing untrue. */
export function DoneNotice({ language, response, done }: Props) {
  const text = responsePageText[language];
  if (done === 'submitted' && response.status === 'submitted' && response.submittedAt && !response.unsent)
    return (
      <Notice kind="success" title={text.receivedTitle} live="polite">
        <p>{text.receivedText(formatMoment(language, response.submittedAt))}</p>
      </Notice>
    );
  if (done === 'withdrawn' && response.status === 'withdrawn')
    return (
      <Notice kind="success" title={text.withdrawnTitle} live="polite">
        <p>{text.withdrawnText}</p>
      </Notice>
    );
  return null;
}
