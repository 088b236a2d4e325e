import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { formatDate } from '@/ui/text/format';
import { PlainText } from '../kit/disclosure';
import { Notice } from '../kit/notice';
import { either } from './challenge-words';
import { shownIn } from '@/ui/text/shown-in';

type Props = Readonly<{ language: Language; challenge: ChallengePage }>;

/** Above the text, when it can no longer be answered: why, and since when. */
export function ChallengeState({ language, challenge }: Props) {
  const text = challengePageText[language];
  const { status, cancelledAt, deadlineAt } = challenge;
  const reason = { sv: challenge.cancelReasonSv ?? '', en: challenge.cancelReasonEn };
  if (status === 'cancelled')
    return (
      <Notice kind="warning" title={text.cancelledTitle}>
        {cancelledAt ? <p>{text.cancelledOn(formatDate(language, cancelledAt))}</p> : null}
        <div lang={shownIn(reason, language)}>
          <PlainText text={either(reason, language)} />
        </div>
      </Notice>
    );
  if (status === 'closed')
    return (
      <Notice
        title={deadlineAt ? challengeStatusText[language].endedOn(formatDate(language, deadlineAt)) : text.closedTitle}
      >
        <p>{text.closedText}</p>
      </Notice>
    );
  if (status === 'evaluating')
    return (
      <Notice title={text.evaluatingTitle}>
        <p>{text.evaluatingText}</p>
      </Notice>
    );
  if (status === 'decided')
    return (
      <Notice title={text.decidedTitle}>
        <p>{text.decidedText}</p>
      </Notice>
    );
  return status === 'concluded' ? <Notice title={text.concludedTitle} /> : null;
}
