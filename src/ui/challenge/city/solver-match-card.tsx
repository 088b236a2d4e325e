import { Quoted } from '@/ui/kit/in-language';
import type { ReactNode } from 'react';
import type { Weights } from '@/domain/match/weights';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { SolverMatch } from '@/server/match/match.queries';
import { Card } from '@/ui/kit/card';
import { MatchWhy } from '@/ui/match/match-why';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatDate, formatNumber } from '@/ui/text/format';
import { organisationWords, wordFor } from '@/ui/text/organisation-words.text';

type Props = Readonly<{
  language: Language;
  item: SolverMatch;
  parts: Weights['parts'];
  skillLabels: Readonly<Record<string, Bilingual>>;
  /** Shows its reasons at once. */
  open?: boolean;
  /** The form that invites; absent when the challenge cannot be answered. */
  children?: ReactNode;
}>;

/** A solver in the list for a challenge: why it fits, what is missing, and the invitation. */
export function SolverMatchCard({ language, item, parts, skillLabels, open = false, children }: Props) {
  const text = challengeCityText[language];
  const { match, organisation, invitedAt, canAnswer } = item;
  const { kind, place, references } = organisation;
  const facts = [
    wordFor(organisationWords[language].kind, kind),
    place,
    references > 0 ? text.references(references, formatNumber(language, references)) : null,
  ];
  const why = <MatchWhy {...{ language, match, parts, skillLabels, open }} about={organisation.name} />;
  return (
    <Card level={2} title={organisation.name} over={facts.filter(Boolean).join(' · ')}>
      <p className="match-sentence">
        <Quoted language={language} sentence={match.sentence[language]} />
      </p>
      {open ? why : null}
      <div className="match-folds">
        {open ? null : why}
        {invitedAt ? (
          <p className="text-muted">{text.invited(formatDate(language, invitedAt))}</p>
        ) : canAnswer ? (
          children
        ) : (
          <p className="text-muted">{text.cannotAnswer}</p>
        )}
        <a href={`/${language}/solvers/${organisation.slug}`}>
          {text.canSee}
          <span className="visually-hidden">: {organisation.name}</span>
        </a>
      </div>
    </Card>
  );
}
