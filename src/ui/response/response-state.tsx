import type { ResponseStatus } from '@/domain/response/response';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatDate, formatMoment } from '@/ui/text/format';
import { responsePageText } from '@/ui/text/response-page.text';
import { responseStepText } from '@/ui/text/response-step.text';
import { Notice } from '../kit/notice';
import { Tag, type TagTone } from '../kit/tag';
import { Sentence } from '@/ui/kit/in-language';

const tones: Record<ResponseStatus, TagTone> = {
  draft: 'plain',
  submitted: 'success',
  withdrawn: 'warning',
  under_evaluation: 'tint',
  selected: 'success',
  not_selected: 'plain',
  disqualified: 'danger',
};

/** The state as a word. */
export const ResponseTag = ({ language, status }: Readonly<{ language: Language; status: ResponseStatus }>) => (
  <Tag tone={tones[status]}>{responseStepText[language].status[status]}</Tag>
);

/** The day of the next step; deadlines with the time of day, for they end at a minute. */
export function stepDate(
  language: Language,
  { next, challenge }: Pick<OwnResponse, 'next' | 'challenge'>,
): string | null {
  if (next.by === null) return null;
  const isDeadline = next.by.getTime() === challenge.deadlineAt?.getTime();
  const date = isDeadline ? formatMoment(language, next.by) : formatDate(language, next.by);
  if (next.step === 'await_deadline') return responseStepText[language].until(date);
  return next.late ? responseStepText[language].late(date) : responseStepText[language].by(date);
}

/** What is next, in words with its date: "Skriv klart och skicka in, senast 3 mars 2027 kl. 23:59". */
export function stepWords(language: Language, response: Pick<OwnResponse, 'next' | 'challenge'>): string {
  const { step } = response.next;
  const date = stepDate(language, response);
  const between = step === 'await_deadline' ? ' ' : ', ';
  return `${responseStepText[language].step[step]}${date ? `${between}${date}` : ''}`;
}

/** Whose turn it is; until the deadline it is nobody's. */
export const turnWords = (language: Language, { step, turn }: OwnResponse['next']): string =>
  step === 'await_deadline' ? responseStepText[language].waiting : responseStepText[language].turn[turn];

/** Whose turn it is, what they do, and by when. */
export function NextStepNotice({ language, response }: Readonly<{ language: Language; response: OwnResponse }>) {
  const text = responseStepText[language];
  const { next, challenge } = response;
  const reason = (language === 'en' && challenge.cancelReasonEn) || challenge.cancelReasonSv;
  const kind = next.late ? 'warning' : 'info';
  return (
    <Notice kind={kind} title={`${turnWords(language, next)}: ${stepWords(language, response)}`}>
      {next.late ? (
        <p>
          <Sentence language={language} sentence={text.lateHelp(challenge.unitName)} swedish={[challenge.unitName]} />{' '}
          <a href={`mailto:${challenge.contactEmail}`}>{challenge.contactEmail}</a>
        </p>
      ) : next.answerBy && next.answerBy.getTime() !== next.by?.getTime() ? (
        <p>{text.answerBy(formatDate(language, next.answerBy))}.</p>
      ) : next.step === 'cancelled' && reason ? (
        <p>
          {responsePageText[language].cancelledReason}: {reason}
        </p>
      ) : null}
    </Notice>
  );
}
