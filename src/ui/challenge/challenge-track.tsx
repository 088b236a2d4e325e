import { trackRules } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { ButtonLink } from '../kit/button';
import { DescriptionList } from '../kit/description-list';

type Props = Readonly<{
  language: Language;
  challenge: Pick<ChallengePage, 'track' | 'procurementNumber' | 'procurementUrl'>;
}>;

/** The route in plain words: what it leads to, what is secret and what is public. */
export function ChallengeTrack({ language, challenge }: Props) {
  const text = challengeTrackText[language];
  const page = challengePageText[language];
  const { name, leadsTo } = text.tracks[challenge.track];
  const { secret, open } = text.secrecy[trackRules[challenge.track].secrecy];
  return (
    <section>
      <h2>
        {text.heading}: {name.toLowerCase()}
      </h2>
      <p>{leadsTo}</p>
      <DescriptionList
        items={[
          { term: text.secretWord, text: secret },
          { term: text.openWord, text: open },
          { term: page.procurementNumber, text: challenge.procurementNumber },
        ]}
      />
      {challenge.procurementUrl ? (
        <p>
          <ButtonLink look="secondary" href={challenge.procurementUrl} rel="external noopener">
            {page.toProcurement}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
