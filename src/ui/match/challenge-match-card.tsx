import type { Weights } from '@/domain/match/weights';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { ChallengeMatch } from '@/server/match/match.queries';
import { ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { SubmitButton } from '../kit/form/submit-button';
import { formatDate } from '../text/format';
import { matchText } from '../text/match.text';
import { MatchWhy } from './match-why';
import { Localized, Quoted } from '@/ui/kit/in-language';

type Props = Readonly<{
  language: Language;
  item: ChallengeMatch;
  organisationId: string;
  parts: Weights['parts'];
  skillLabels: Readonly<Record<string, Bilingual>>;
  /** Puts the challenge aside for this person, or takes it back. */
  dismiss: (form: FormData) => Promise<void>;
}>;

/** A challenge in a solver's list: why it fits in one sentence, the reasons behind, and "not for us". */
export function ChallengeMatchCard({ language, item, organisationId, parts, skillLabels, dismiss }: Props) {
  const text = matchText[language];
  const { match, challenge, invitedAt, dismissed } = item;
  const query = `?${new URLSearchParams({ organisation: organisationId }).toString()}`;
  return (
    <Card
      title={<Localized language={language} pair={challenge.title} />}
      level={2}
      over={
        <span className="match-over">
          <span lang="sv">{challenge.unit}</span>
          {challenge.deadlineAt ? <span>{text.respondBy(formatDate(language, challenge.deadlineAt))}</span> : null}
        </span>
      }
    >
      {invitedAt ? <p>{text.invited(formatDate(language, invitedAt))}</p> : null}
      <p className="match-sentence">
        <Quoted language={language} sentence={match.toSolver[language]} />
      </p>
      <div className="match-folds match-deeds">
        <MatchWhy
          language={language}
          match={match}
          parts={parts}
          skillLabels={skillLabels}
          profileHref={`/${language}/my/organisation${query}`}
          about={challenge.title[language]}
        />
        <ButtonLink look="secondary" href={`/${language}/challenges/${challenge.slug}`}>
          {text.read}
        </ButtonLink>
        <form action={dismiss}>
          <input type="hidden" name="challengeId" value={challenge.id} />
          <input type="hidden" name="organisationId" value={organisationId} />
          <input type="hidden" name="dismissed" value={dismissed ? 'no' : 'yes'} />
          <SubmitButton
            look="quiet"
            aria-label={`${dismissed ? text.takeBack : text.notForUs}: ${challenge.title[language]}`}
          >
            {dismissed ? text.takeBack : text.notForUs}
          </SubmitButton>
        </form>
      </div>
    </Card>
  );
}
