import type { ResponseStatus } from '@/domain/response/response';
import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { formatDate, formatMoment } from '@/ui/text/format';
import { responseStepText } from '@/ui/text/response-step.text';
import { Notice } from '../kit/notice';
import { Tag, type TagTone } from '../kit/tag';

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
  return next.late ? responseStepText[language].late(date) : responseStepText[language].by(date);
}

/** Whose turn it is, what they do, and by when. */
export function NextStepNotice({ language, response }: Readonly<{ language: Language; response: OwnResponse }>) {
  const text = responseStepText[language];
  const { next, challenge } = response;
  const date = stepDate(language, response);
  const kind = next.late ? 'warning' : 'info';
  return (
    <Notice kind={kind} title={`${text.turn[next.turn]}: ${text.step[next.step]}${date ? `, ${date}` : ''}`}>
      {next.late ? (
        <p>
          {text.lateHelp(challenge.unitName)} <a href={`mailto:${challenge.contactEmail}`}>{challenge.contactEmail}</a>
        </p>
      ) : next.answerBy && next.answerBy.getTime() !== next.by?.getTime() ? (
        <p>{text.answerBy(formatDate(language, next.answerBy))}.</p>
      ) : null}
    </Notice>
  );
}
