import type { Language } from '@/domain/shared/language';
import { proposalFormText } from '@/ui/text/proposal-form.text';
import { Notice } from '../kit/notice';

/** Said before anything is handed in: it is a public record at once, nothing is promised secret, and about patents. */
export function BeforeProposing({ language }: Readonly<{ language: Language }>) {
  const text = proposalFormText[language];
  return (
    <>
      <Notice kind="warning" title={text.recordTitle}>
        <ul>
          {text.recordPoints.map((point) => (
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
