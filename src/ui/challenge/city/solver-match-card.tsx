import type { Bilingual, Language } from '@/domain/shared/language';
import type { SolverMatch } from '@/server/match/match.queries';
import { ButtonLink } from '@/ui/kit/button';
import { Card } from '@/ui/kit/card';
import { Quoted } from '@/ui/kit/in-language';
import { MatchWhyLink } from '@/ui/match/match-why-link';
import { MissingLine } from '@/ui/match/missing-line';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatDate } from '@/ui/text/format';
import { solverFacts } from './solver-facts';

type Props = Readonly<{
  language: Language;
  item: SolverMatch;
  skillLabels: Readonly<Record<string, Bilingual>>;
  challengeId: string;
  /** The reader may invite to the challenge as it stands. */
  canInvite: boolean;
}>;

/** A solver in the list for a challenge: why it fits in a sentence, what is missing, and the way to all of it and to the invitation. */
export function SolverMatchCard({ language, item, skillLabels, challengeId, canInvite }: Props) {
  const text = challengeCityText[language];
  const { match, organisation, invitedAt, canAnswer } = item;
  const { name, slug } = organisation;
  const page = `/${language}/city/challenges/${challengeId}/solvers/${slug}`;
  const about = <span className="visually-hidden">: {name}</span>;
  return (
    <Card level={2} title={name} over={solverFacts(language, organisation)}>
      <p className="match-sentence">
        <Quoted language={language} sentence={match.sentence[language]} />
      </p>
      <MissingLine {...{ language, match, skillLabels }} />
      {invitedAt || canAnswer ? null : <p className="text-muted">{text.cannotAnswer}</p>}
      <div className="match-folds match-deeds">
        {invitedAt ? <p className="text-muted">{text.invited(formatDate(language, invitedAt))}</p> : null}
        {canInvite && canAnswer && !invitedAt ? (
          <ButtonLink look="secondary" href={`${page}#invite`}>
            {text.invite}
            {about}
          </ButtonLink>
        ) : null}
        <MatchWhyLink language={language} href={page} about={name} />
        <a href={`/${language}/solvers/${slug}`}>
          {text.canSee}
          {about}
        </a>
      </div>
    </Card>
  );
}
