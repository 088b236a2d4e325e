import { trackRules } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeStatusText } from '@/ui/text/challenge-status.text';
import { formatDate } from '@/ui/text/format';
import { ButtonLink } from '../kit/button';

type Props = Readonly<{ language: Language; challenge: ChallengePage }>;

/** What a visitor can do with a challenge as it stands: plain links, the same for everyone. */
export function ChallengeActions({ language, challenge }: Props) {
  const text = challengePageText[language];
  const { slug, status, track, deadlineAt, procurementUrl } = challenge;
  const isOpen = status === 'open';
  const at = `/${language}`;
  // What is over has nothing new to tell.
  if (status === 'cancelled' || status === 'concluded') return null;
  return (
    <div className="challenge-actions no-print">
      {isOpen && deadlineAt ? (
        <p className="challenge-deadline">
          {challengeStatusText[language].respondBy(formatDate(language, deadlineAt))}
        </p>
      ) : null}
      {isOpen && trackRules[track].receivesResponses ? (
        <ButtonLink href={`${at}/my/responses/new?challenge=${slug}`}>{text.respond}</ButtonLink>
      ) : null}
      {isOpen && procurementUrl ? (
        <ButtonLink href={procurementUrl} rel="external noopener">
          {text.toProcurement}
        </ButtonLink>
      ) : null}
      {isOpen ? (
        <ButtonLink look="secondary" href={`${at}/my/matches/${slug}`}>
          {text.howWellDoYouFit}
        </ButtonLink>
      ) : null}
      <ButtonLink look="secondary" href={`${at}/challenges/${slug}/follow`} rel="nofollow">
        {text.follow}
      </ButtonLink>
    </div>
  );
}
