import { type Track, trackRules } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import { formatMoment } from '@/ui/text/format';
import { responseRecordText } from '@/ui/text/response-record.text';
import { Notice } from '../kit/notice';

type Props = Readonly<{ language: Language; track: Track; deadlineAt: Date | null }>;

/** Said before anything is handed in: what becomes a public record, what is sealed and until when, and about patents. */
export function BeforeSending({ language, track, deadlineAt }: Props) {
  const text = responseRecordText[language];
  const { title, points } = text.secrecy[trackRules[track].secrecy];
  return (
    <>
      <Notice kind={trackRules[track].sealedUntilOpening ? 'info' : 'warning'} title={title}>
        <ul>
          {points(deadlineAt ? formatMoment(language, deadlineAt) : '').map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Notice>
      <Notice kind="warning" title={text.patentTitle}>
        <p>{text.patentText}</p>
      </Notice>
    </>
  );
}
