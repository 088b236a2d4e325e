import type { Bilingual, Language } from '@/domain/shared/language';
import type { ChallengeMatch } from '@/server/match/match.queries';
import { Localized, Quoted } from '@/ui/kit/in-language';
import { ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { formatDate } from '../text/format';
import { matchText } from '../text/match.text';
import { AsideButton } from './aside-button';
import { ChallengeOver } from './challenge-over';
import { MatchWhyLink } from './match-why-link';
import { MissingLine } from './missing-line';

type Props = Readonly<{
  language: Language;
  item: ChallengeMatch;
  organisationId: string;
  skillLabels: Readonly<Record<string, Bilingual>>;
  /** Puts the challenge aside for this person. */
  dismiss: (form: FormData) => Promise<void>;
}>;

/** A challenge in a solver's list: why it fits in one sentence, what is missing in another; the rest is on its own page. */
export function ChallengeMatchCard({ language, item, organisationId, skillLabels, dismiss }: Props) {
  const text = matchText[language];
  const { match, challenge, invitedAt } = item;
  const query = new URLSearchParams({ organisation: organisationId }).toString();
  return (
    <Card
      title={<Localized language={language} pair={challenge.title} />}
      level={2}
      over={<ChallengeOver {...{ language, challenge }} />}
    >
      {invitedAt ? <p>{text.invited(formatDate(language, invitedAt))}</p> : null}
      <p className="match-sentence">
        <Quoted language={language} sentence={match.toSolver[language]} />
      </p>
      <MissingLine {...{ language, match, skillLabels }} />
      <div className="match-folds match-deeds">
        <ButtonLink look="secondary" href={`/${language}/challenges/${challenge.slug}`}>
          {text.read}
        </ButtonLink>
        <MatchWhyLink
          language={language}
          href={`/${language}/my/matches/${challenge.slug}?${query}`}
          about={challenge.title[language]}
        />
        <AsideButton {...{ language, challenge, organisationId, dismiss }} dismissed={false} />
      </div>
    </Card>
  );
}
