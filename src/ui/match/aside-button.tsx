import type { Language } from '@/domain/shared/language';
import type { ChallengeCard } from '@/server/match/match-cards';
import { SubmitButton } from '../kit/form/submit-button';
import { matchText } from '../text/match.text';

type Props = Readonly<{
  language: Language;
  challenge: Pick<ChallengeCard, 'id' | 'title'>;
  organisationId: string;
  /** It is aside already: the button takes it back. */
  dismissed: boolean;
  dismiss: (form: FormData) => Promise<void>;
}>;

/** "Not for us", or taking that back. */
export function AsideButton({ language, challenge, organisationId, dismissed, dismiss }: Props) {
  const label = dismissed ? matchText[language].takeBack : matchText[language].notForUs;
  return (
    <form action={dismiss}>
      <input type="hidden" name="challengeId" value={challenge.id} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="dismissed" value={dismissed ? 'no' : 'yes'} />
      <SubmitButton look="quiet" aria-label={`${label}: ${challenge.title[language]}`}>
        {label}
      </SubmitButton>
    </form>
  );
}
